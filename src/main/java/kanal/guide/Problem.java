package kanal.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A catalogued kind of problem.
 *
 * @param group the code of the heading under which it is chosen
 * @param hint the words by which a person recognises it
 * @param assumedAccess whether people with it can open the app, where they do not say
 * @param assumedUrgency how soon people with it need help, where they do not say; null where it can wait
 * @param warnings codes of the warnings that its pages carry
 * @param selfHelp the articles to try, best first
 * @param selfHelpFirst the one of these whose steps come before every channel; null for none
 * @param mail the channel whose letter is the e-mail letter for this problem
 * @param tutorial the channels that a tutorial on the internet recommends, first one first; empty where it says nothing
 * @param difference why our order leads elsewhere than the tutorial; shown where it does
 * @param retired why nobody is to choose it any more; its page stays and says so
 * @param instead the problem to go on with, where it is retired
 */
public record Problem(
        ProblemCode code,
        String group,
        LocalText name,
        LocalText hint,
        Access assumedAccess,
        @Nullable Urgency assumedUrgency,
        List<String> warnings,
        List<ArticleCode> selfHelp,
        @Nullable ArticleCode selfHelpFirst,
        ChannelCode mail,
        List<ChannelCode> tutorial,
        @Nullable LocalText difference,
        @Nullable LocalText retired,
        @Nullable ProblemCode instead) {
    public Problem {
        Slug.checkOfPage(code.value());
        warnings = List.copyOf(warnings);
        selfHelp = List.copyOf(selfHelp);
        tutorial = List.copyOf(tutorial);
        Check.instead("problem", code, retired, instead);
    }

    /** How soon people with it need help, where they do not say. */
    public Urgency urgency() {
        return assumedUrgency == null ? Urgency.CAN_WAIT : assumedUrgency;
    }

    /** Whether it concerns a business account, so that business-only addresses serve it. */
    public boolean isBusiness() {
        return code.value().startsWith("business-");
    }
}
