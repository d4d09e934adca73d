package kanal.finder.pages;

import java.util.Optional;
import kanal.finder.frame.NotFoundException;
import kanal.guide.Article;
import kanal.guide.ArticleCode;
import kanal.guide.Channel;
import kanal.guide.ChannelCode;
import kanal.guide.Guide;
import kanal.guide.Problem;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;

/** Finds what a URL names, or answers that it is not there. */
public final class Lookup {
    private Lookup() {}

    public static Provider provider(Guide guide, ProviderCode code) {
        return found(guide.provider(code), "provider", code);
    }

    public static Problem problem(Provider provider, ProblemCode code) {
        return found(provider.problem(code), "problem", code);
    }

    static Channel channel(Provider provider, ChannelCode code) {
        return found(provider.channel(code), "channel", code);
    }

    static Article article(Provider provider, ArticleCode code) {
        return found(provider.article(code), "article", code);
    }

    private static <T> T found(Optional<T> value, String what, Object code) {
        return value.orElseThrow(() -> new NotFoundException("There is no " + what + " '" + code + "'", what));
    }
}
