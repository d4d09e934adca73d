package kanal.finder.pages;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.genuine.Counterpart;
import kanal.genuine.Finding;
import kanal.genuine.Judgement;
import kanal.genuine.Qualification;
import kanal.genuine.Reason;
import kanal.guide.Address;
import kanal.guide.Channel;
import org.jspecify.annotations.Nullable;

/**
 * One contact with what is to be said of it, as the page shows it.
 *
 * @param words those of the provider with which it was compared
 * @param names whose contact it could have been
 */
public record FindingView(Finding finding, Words words, ReviewNotice notice, String names) {
    /** The tricks that put a good name where it does not count. */
    private static final Set<Reason> OF_PLACE = EnumSet.of(
            Reason.NAME_BEFORE_AT,
            Reason.SEVERAL_ATS,
            Reason.MISLEADING_SENDER,
            Reason.FREE_MAIL,
            Reason.NAME_AS_SUBDOMAIN,
            Reason.NAME_ELSEWHERE);

    /** What was pasted, character by character as far as that matters. */
    public List<Seen> contact() {
        return Seen.of(finding.contact());
    }

    public Judgement judgement() {
        return finding.judgement();
    }

    String headline(String form) {
        return words.message("Judgement." + judgement() + form, holder());
    }

    /** What qualifies it comes first. */
    public String text() {
        return Stream.concat(
                        qualifications().map(this::sentence),
                        Stream.of(words.message("Finding." + finding.reason(), holder())))
                .collect(Collectors.joining(" "));
    }

    boolean isQualified() {
        return qualifications().findAny().isPresent();
    }

    private Stream<Qualification> qualifications() {
        Counterpart counterpart = finding.comparedWith();
        return counterpart == null || judgement() != Judgement.GENUINE
                ? Stream.empty()
                : Qualification.of(counterpart, SituationForm.HOME, notice.today()).stream();
    }

    private String sentence(Qualification qualification) {
        Counterpart counterpart = Objects.requireNonNull(finding.comparedWith());
        Address address = counterpart.address();
        String argument = switch (qualification) {
            case OTHER_COUNTRY ->
                address == null ? "" : words.regions(address.conditions().countries());
            case OTHER_REGION -> words.regions(counterpart.evidence().about());
            case FAR_PAST_ITS_TIME -> words.month(counterpart.evidence().agesFrom());
        };
        return words.message("Qualification." + qualification, argument);
    }

    /** What alone counts in it, where the trick is that something else is seen first; else nothing. */
    public String owner() {
        return OF_PLACE.contains(finding.reason()) ? finding.owner() : "";
    }

    public Sentences sentences() {
        return new Sentences(words);
    }

    public @Nullable Counterpart comparedWith() {
        return finding.comparedWith();
    }

    /** Whether it is nobody's whom the guide knows, so that all of those are meant. */
    private boolean isStrangers() {
        return finding.reason() == Reason.FOREIGN;
    }

    /** Whether what it was compared with is worth seeing at once: it is that itself, or lies in it. */
    public boolean isInCatalog() {
        return judgement() == Judgement.GENUINE || (judgement() == Judgement.UNCONFIRMED && address() != null);
    }

    public @Nullable Address address() {
        Counterpart counterpart = finding.comparedWith();
        return counterpart == null ? null : counterpart.address();
    }

    /** Whether the address may be a link. */
    public boolean isOffered() {
        Counterpart counterpart = finding.comparedWith();
        return counterpart != null && counterpart.isOffered();
    }

    /** The problems that its channel serves, by name. */
    public String goodFor() {
        Counterpart counterpart = finding.comparedWith();
        Channel channel = counterpart == null ? null : counterpart.channel();
        Address address = address();
        if (channel == null || address == null) {
            return "";
        }
        return words.provider().problemsInUse().stream()
                .filter(problem -> channel.fit(problem.code()).isPresent())
                .filter(problem -> address.conditions().isFor(problem.code()))
                .map(problem -> words.plain(problem.name()))
                .collect(Collectors.joining(", "));
    }

    /** Whose it is or would be. */
    private String holder() {
        Counterpart counterpart = finding.comparedWith();
        return counterpart == null || isStrangers() ? names : words.plain(counterpart.holder());
    }
}
