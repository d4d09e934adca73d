package kanal.finder;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.genuine.Counterpart;
import kanal.genuine.Finding;
import kanal.genuine.Judgement;
import kanal.genuine.Verdict;
import kanal.guide.Guide;
import kanal.guide.Language;
import kanal.guide.Problem;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
import kanal.guide.Secret;

/**
 * A verdict as the page shows it.
 *
 * @param findings worst first
 * @param hasSecret whether there seems to be a code or PIN in what was pasted
 */
record CheckView(List<FindingView> findings, boolean hasSecret) {
    /** Where those go on who already gave something away; providers that know no such problem name none. */
    private static final List<ProblemCode> GAVE_SOMETHING =
            List.of(new ProblemCode("login-or-hacked"), new ProblemCode("scam-report"));

    private static final Set<Secret> TO_GIVE_NOBODY = Set.of(Secret.CODE, Secret.PIN);

    static CheckView of(Verdict verdict, String typed, Guide guide, Language language, Pages pages) {
        return new CheckView(
                verdict.findings().stream()
                        .map(finding -> view(finding, guide, language, pages))
                        .toList(),
                Secret.in(typed).stream().anyMatch(TO_GIVE_NOBODY::contains));
    }

    /** Whose contacts these could be: every provider of the guide. */
    static String names(Guide guide, Words words) {
        return guide.providers().stream()
                .map(provider -> words.plain(provider.name()))
                .collect(Collectors.joining(", "));
    }

    FindingView leading() {
        return findings.get(0);
    }

    /** The worst, in a few words. */
    public String headline() {
        boolean isOneOfSeveral = contacts() > 1 && leading().judgement() == Judgement.NOT_GENUINE;
        return leading().headline(isOneOfSeveral ? ".several" : "");
    }

    /** How many of them are contacts, and not words about the rest. */
    public long contacts() {
        return findings.stream().filter(it -> !it.finding().contact().isEmpty()).count();
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
        return new FindingView(finding, words, pages.alone(words), names(guide, words));
    }
}
