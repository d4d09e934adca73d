package kanal.finder.pages;

import java.time.Clock;
import java.time.LocalDate;
import kanal.catalog.Catalog;
import kanal.catalog.UnreviewedChanges;
import kanal.finder.frame.Head;
import kanal.guide.Language;
import kanal.guide.Provider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page about a provider is given: its head, its words and where it stands. */
@Component
public class Pages {
    private final Catalog catalog;
    private final MessageSource messages;
    private final UnreviewedChanges unreviewed;
    private final Clock clock;

    Pages(Catalog catalog, MessageSource messages, UnreviewedChanges unreviewed, Clock clock) {
        this.catalog = catalog;
        this.messages = messages;
        this.unreviewed = unreviewed;
        this.clock = clock;
    }

    public Words words(Provider provider, Language language) {
        return new Words(provider, language, messages);
    }

    void head(Model model, Words words, Head head) {
        model.addAttribute("head", head);
        model.addAttribute("w", words);
        model.addAttribute("s", new Sentences(words));
        model.addAttribute("notice", notice(words));
        String start = "/" + words.language().code();
        String home = start + "/" + words.provider().code();
        model.addAttribute("home", home);
        model.addAttribute("problems", hasOneProvider() ? start : home);
        model.addAttribute("provider", words.provider());
    }

    /** Of a page about no provider in particular, which is told in the words of the only one where there is one. */
    void headOfAll(Model model, Words words, Head head) {
        if (hasOneProvider()) {
            head(model, words, head);
        } else {
            model.addAttribute("head", head);
        }
    }

    /** Whether the list of its problems is the home page. */
    boolean hasOneProvider() {
        return catalog.published().providers().size() == 1;
    }

    ReviewNotice notice(Words words) {
        return new ReviewNotice(unreviewed, words, LocalDate.now(clock));
    }

    /** The head of a channel's page. */
    static Head head(Words words, Visit visit, SituationForm form) {
        String channel = words.plain(visit.channel().title(visit.problem().code()));
        String problem = words.plain(visit.problem().name());
        String path = "/" + visit.provider().code() + "/" + visit.problem().code() + "/"
                + visit.channel().code();
        return Head.of(
                        words.message("channel.title", channel, problem),
                        words.message(
                                "channel.description",
                                channel,
                                problem,
                                words.plain(words.provider().name())),
                        words.language(),
                        path)
                .with(form.query());
    }
}
