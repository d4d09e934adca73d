package kanal.finder.pages;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.Evidence;
import kanal.guide.LocalText;
import kanal.guide.Problem;
import kanal.guide.Tone;
import kanal.guide.WaitingTime;
import kanal.ranking.Reason;
import kanal.ranking.Recommendation;
import kanal.ranking.SetAside;
import kanal.ranking.Situation;

/** Makes the sentences that a person reads from the codes of the ranking; pages and API say the same. */
public class Sentences {
    private final Words words;

    public Sentences(Words words) {
        this.words = words;
    }

    /** Why a channel stands at its place. */
    public String reason(Reason reason, Recommendation recommendation, Situation situation) {
        Address best = recommendation.address();
        Object argument = switch (reason.code()) {
            case OFFICIAL_SOURCE, PRESS_SOURCE, OLD_SOURCE -> seen(best.evidence());
            case OTHER_REGION_SOURCE -> words.regions(best.evidence().about());
            case FOR_YOUR_PLATFORM, FOR_ONE_PLATFORM_ONLY ->
                words.platforms(best.conditions().platforms());
            case FOR_YOUR_COUNTRY -> words.country(situation.country());
            case OFFICIAL_AIM -> aim(recommendation);
            case TIMES_REPORTED -> reported(recommendation);
            case WORKS_WITHOUT_APP -> words.name();
            default -> "";
        };
        WaitingTime said = recommendation.estimate().statement();
        if (reason.code() == Reason.Code.NO_TIME_KNOWN && said != null && said.basis() == WaitingTime.Basis.UNKNOWN) {
            return words.plain(said.source());
        }
        return words.message("Reason." + reason.code(), argument);
    }

    /** Why something is not offered. */
    public String reason(SetAside setAside) {
        Address address = setAside.address();
        String key = "Criterion." + setAside.criterion();
        LocalDate until = setAside.until();
        return switch (setAside.criterion()) {
            case ALREADY_TRIED -> until == null ? words.message(key) : words.message(key + ".until", words.date(until));
            case NOT_IN_YOUR_COUNTRY ->
                words.message(
                        key,
                        address == null
                                ? ""
                                : words.regions(address.conditions().countries()));
            case OTHER_PLATFORM ->
                words.message(
                        key,
                        address == null
                                ? ""
                                : words.platforms(address.conditions().platforms()));
            case RETIRED -> address == null ? retired(setAside.channel()) : words.message(key);
            case STOPPED -> words.message(key, stopped(setAside));
            case NEEDS_OPEN_APP -> words.message(key, words.name());
            default -> words.message(key);
        };
    }

    /** What a badge says: how far something is proven, by a text of when. */
    public String proof(Evidence evidence) {
        String key = "Grade." + evidence.grade();
        if (evidence.grade().offered() && !evidence.about().isEmpty()) {
            return words.message(key + ".about", words.regions(evidence.about()), seen(evidence));
        }
        return words.message(key, seen(evidence));
    }

    /** The badge's tone: proven, weaker or refuted. Its words say it too. */
    public String tone(Evidence evidence) {
        return Tone.of(evidence).style();
    }

    /** What somebody says about waiting, with what it rests on. */
    public String waiting(WaitingTime wait) {
        return words.message("Basis." + wait.basis(), words.span(wait.low(), wait.high()), words.span(wait.high()));
    }

    /** How long a channel takes, in one cell of a table. */
    public String waiting(Channel channel) {
        if (channel.waits().isEmpty()) {
            return words.message(channel.immediate() ? "Reason.ANSWERS_AT_ONCE" : "Basis.UNKNOWN");
        }
        return channel.waits().stream().map(this::waiting).distinct().collect(Collectors.joining(" "));
    }

    /** "copy of Aug 2026", "opened on 3 October 2026", or that the date is unknown. */
    private String seen(Evidence evidence) {
        LocalDate seenOn = evidence.seenOn();
        if (seenOn == null) {
            return words.message("Evidence.undated");
        }
        return evidence.live()
                ? words.message("Evidence.live", words.date(seenOn))
                : words.message("Evidence.copy", words.month(seenOn));
    }

    /** An aim in its source's words: what is answered by then, and on which days. */
    private String aim(Recommendation recommendation) {
        WaitingTime said = recommendation.estimate().statement();
        return said == null ? "" : words.plain(said.source());
    }

    private String reported(Recommendation recommendation) {
        WaitingTime said = recommendation.estimate().statement();
        return said == null ? "" : words.span(said.low(), said.high());
    }

    /** Why a whole channel is not to be used, now or any more; nothing where it is. */
    public Optional<String> closed(Channel channel) {
        return channel.retired() != null
                ? Optional.of(words.message("retired.channel", retired(channel)))
                : Optional.ofNullable(channel.stopped())
                        .map(why -> words.message("Criterion.STOPPED", words.plain(why)));
    }

    /** Why a problem cannot be chosen any more, and which one to choose; nothing where it can. */
    public Optional<String> retired(Problem problem) {
        return Optional.ofNullable(problem.retired())
                .map(words::plain)
                .map(why -> Optional.ofNullable(problem.instead())
                        .flatMap(words.provider()::problem)
                        .map(other -> instead(why, other.name()))
                        .orElse(why));
    }

    /** Why a channel is not to be used any more, and which one is. */
    private String retired(Channel channel) {
        LocalText reason = channel.retired();
        String why = reason == null ? "" : words.plain(reason);
        return Optional.ofNullable(channel.instead())
                .flatMap(words.provider()::channel)
                .map(other -> instead(why, other.name()))
                .orElse(why);
    }

    private String instead(String why, LocalText name) {
        return words.message("retired.instead", why, words.plain(name));
    }

    private String stopped(SetAside setAside) {
        Address address = setAside.address();
        var message = address != null && address.stopped() != null
                ? address.stopped()
                : setAside.channel().stopped();
        return message == null ? "" : words.plain(message);
    }
}
