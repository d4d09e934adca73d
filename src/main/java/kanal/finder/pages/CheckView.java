package kanal.finder.pages;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.genuine.Counterpart;
import kanal.genuine.Finding;
import kanal.genuine.Judgement;
import kanal.genuine.Reason;
import kanal.genuine.Verdict;
import kanal.guide.Guide;
import kanal.guide.Language;
import kanal.guide.Problem;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
import kanal.guide.Providers.Listed;
import kanal.letters.Secret;

/**
 * A verdict as the page shows it.
 *
 * @param findings worst first
 * @param names whose contacts these could be
 * @param hasSecret whether there seems to be a code or PIN in what was pasted
 */
public record CheckView(List<FindingView> findings, String names, boolean hasSecret) {
    private static final Set<Reason> PERHAPS_A_FRIENDS = EnumSet.of(
            Reason.PHONE_NUMBER,
            Reason.FREE_MAIL,
            Reason.LEADS_TO_A_NUMBER,
            Reason.LEADS_TO_ANYBODY,
            Reason.SHORT_LINK);

    public static final Set<Reason> TO_UNDO = EnumSet.of(
            Reason.ASKS_FOR_CODE,
            Reason.ASKS_FOR_MONEY,
            Reason.ASKS_TO_INSTALL,
            Reason.FORWARDS_CALLS,
            Reason.APP_FILE);

    private static final int MOST_NAMED = 4;
    private static final int FIRST_NAMED = 3;

    /** Where those go on who already gave something away; providers that know no such problem name none. */
    private static final List<ProblemCode> GAVE_SOMETHING =
            List.of(new ProblemCode("login-or-hacked"), new ProblemCode("scam-report"));

    private static final Set<Secret> TO_GIVE_NOBODY = Set.of(Secret.CODE, Secret.PIN);

    public static CheckView of(Verdict verdict, String typed, Guide guide, Language language, Pages pages) {
        return new CheckView(
                verdict.findings().stream()
                        .map(finding -> view(finding, guide, language, pages))
                        .toList(),
                names(guide, pages.words(guide.providers().get(0), language)),
                Secret.in(typed).stream().anyMatch(TO_GIVE_NOBODY::contains));
    }

    /** Whose contacts these could be: every provider of the guide, of which only the first are named where there are many. */
    static String names(Guide guide, Words words) {
        List<Listed> all = guide.providers().listed();
        boolean many = all.size() > MOST_NAMED;
        String named = all.stream()
                .limit(many ? FIRST_NAMED : MOST_NAMED)
                .map(provider -> words.plain(provider.name()))
                .collect(Collectors.joining(", "));
        return many ? words.message("names.more", named, all.size() - FIRST_NAMED) : named;
    }

    public FindingView leading() {
        return findings.get(0);
    }

    /** Whether it was compared with a provider, and not only found to be nobody's. */
    boolean concernsAProvider() {
        return leading().finding().comparedWith() != null;
    }

    /** The worst, in a few words. */
    public String headline() {
        return leading().headline(form());
    }

    private String form() {
        Reason reason = leading().finding().reason();
        if (leading().judgement() == Judgement.NOT_GENUINE) {
            return isOfMessage() ? ".message" : contacts() > 1 ? ".several" : "";
        }
        return switch (reason) {
            case FOREIGN -> ".foreign";
            case IN_A_MESSAGE, SENDER -> allAreGenuine() ? ".message" : "";
            default -> "";
        };
    }

    /** Of a message with a stranger's contact as well nothing is said to be genuine before it is said of which. */
    private boolean allAreGenuine() {
        return findings.stream()
                .filter(it -> it.finding().isOfContact())
                .allMatch(it -> it.judgement() == Judgement.GENUINE);
    }

    private boolean isOfMessage() {
        Reason reason = leading().finding().reason();
        return reason.isDemand() || reason == Reason.MISLEADING_LINK;
    }

    /** The style of the whole verdict; its words say it too. A stranger's contact is no alarm. */
    public String style() {
        return switch (leading().judgement()) {
            case NOT_GENUINE -> "bad";
            case GENUINE -> leading().isQualified() ? "" : "good";
            case UNCONFIRMED -> leading().finding().reason() == Reason.FOREIGN ? "calm" : "";
        };
    }

    /** What to do now. */
    public String next() {
        String form = form();
        boolean hasOwnAdvice =
                form.equals(".foreign") || (isOfMessage() && leading().judgement() == Judgement.NOT_GENUINE);
        return leading()
                .words()
                .message(
                        "Judgement." + leading().judgement() + ".next"
                                + (leading().isQualified() ? ".qualified" : hasOwnAdvice ? form : ""),
                        names);
    }

    /** Whether it may as well be a friend's. */
    public boolean isPerhapsAFriends() {
        return PERHAPS_A_FRIENDS.contains(leading().finding().reason());
    }

    /** What to do at once for those who already did what a message wants, or opened its file. */
    public List<String> given() {
        return findings.stream()
                .map(view -> view.finding().reason())
                .filter(TO_UNDO::contains)
                .map(reason -> leading().words().message("Given." + reason))
                .distinct()
                .toList();
    }

    /** Whether one of them is genuine, which whitens nothing else. */
    public boolean hasGenuine() {
        return findings.stream().anyMatch(it -> it.judgement() == Judgement.GENUINE);
    }

    /** How many of them are contacts, and not words about the rest. */
    public long contacts() {
        return findings.stream().filter(it -> it.finding().isOfContact()).count();
    }

    /** What happened to those who already gave them something. */
    public List<Problem> afterwards() {
        return GAVE_SOMETHING.stream()
                .flatMap(code -> leading().words().provider().problem(code).stream())
                .filter(problem -> problem.retired() == null)
                .toList();
    }

    private static FindingView view(Finding finding, Guide guide, Language language, Pages pages) {
        Provider provider = Stream.ofNullable(finding.comparedWith())
                .map(Counterpart::provider)
                .findFirst()
                .orElse(guide.providers().get(0));
        Words words = pages.words(provider, language);
        return new FindingView(finding, words, pages.notice(words), names(guide, words));
    }
}
