package kanal.finder.pages;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kanal.guide.Address;
import kanal.guide.Article;
import kanal.guide.Channel;
import kanal.guide.ChannelCode;
import kanal.guide.Problem;
import kanal.guide.Step;
import kanal.ranking.Criterion;
import kanal.ranking.Plan;
import kanal.ranking.Ranking;
import kanal.ranking.Reason;
import kanal.ranking.Recommendation;
import kanal.ranking.SetAside;
import org.jspecify.annotations.Nullable;

/** The ranked doors as a page shows them: sentences for codes, days for hours. */
class RankingView {
    private static final Set<Reason.Code> SAID_BY_THE_BADGE =
            EnumSet.of(Reason.Code.OFFICIAL_SOURCE, Reason.Code.PRESS_SOURCE);

    private final Ranking ranking;
    private final LocalDate today;
    private final Words words;
    private final Sentences sentences;

    RankingView(Ranking ranking, LocalDate today, Words words) {
        this.ranking = ranking;
        this.today = today;
        this.words = words;
        this.sentences = new Sentences(words);
    }

    /** A sentence for a door, or against it. */
    record Why(String text, boolean against) {}

    public List<Recommendation> all() {
        return ranking.recommendations();
    }

    public Optional<Recommendation> of(Channel channel) {
        return all().stream()
                .filter(door -> door.channel().code().equals(channel.code()))
                .findFirst();
    }

    /** What is not offered, but for what the keepers closed for now. */
    public List<NotOffered> setAside() {
        return setAside(aside -> aside.criterion() != Criterion.STOPPED);
    }

    /** What the keepers closed for now: nobody should have to unfold anything to read why. */
    public List<NotOffered> stopped() {
        return setAside(aside -> aside.criterion() == Criterion.STOPPED);
    }

    public List<NotOffered> stopped(Channel channel) {
        return setAside(aside ->
                aside.criterion() == Criterion.STOPPED && aside.channel().code().equals(channel.code()));
    }

    public List<NotOffered> setAside(Channel channel) {
        return setAside(aside -> aside.channel().code().equals(channel.code()));
    }

    private List<NotOffered> setAside(Predicate<SetAside> which) {
        return NotOffered.of(ranking.setAside().stream().filter(which).toList(), words);
    }

    public List<Step> steps(Recommendation door) {
        return words.steps(
                door.channel().steps(door.address(), ranking.situation().problem()),
                ranking.situation().platform());
    }

    /** The steps through the best door of that channel; none where no door of it is offered. */
    public List<Step> steps(Channel channel) {
        return of(channel).map(this::steps).orElse(List.of());
    }

    /** The addresses of that channel that are offered here, best first. */
    public List<Address> offered(Channel channel) {
        return of(channel).map(Recommendation::addresses).orElse(List.of());
    }

    /** The door to knock on after that one. */
    public Optional<Recommendation> after(Recommendation door) {
        return all().stream().filter(next -> next.rank() == door.rank() + 1).findFirst();
    }

    /** Where the person can just write; nothing where no channel takes a letter. */
    public Optional<MailOffer> mail(Problem problem) {
        return MailOffer.of(problem, words.provider(), ranking, today);
    }

    /** Why it stands there, those for it first; that the source is good is said by the badge. */
    public List<Why> why(Recommendation door) {
        return door.reasons().stream()
                .filter(reason -> !SAID_BY_THE_BADGE.contains(reason.code()))
                .map(reason -> new Why(
                        sentences.reason(reason, door, ranking.situation()),
                        reason.code().against()))
                .toList();
    }

    /** What is done in any case, today; best first. */
    public List<Recommendation> duties() {
        return all().stream().filter(Recommendation::duty).toList();
    }

    /** The article whose steps come before every door. */
    public Optional<Article> selfHelpFirst(Problem problem) {
        return words.provider().selfHelp(problem).stream()
                .filter(article -> article.code().equals(problem.selfHelpFirst()))
                .findFirst();
    }

    /** The danger of which these people are warned before every door: where it is the first article to read. */
    public Optional<Article> danger(Problem problem) {
        return words.provider().selfHelp(problem).stream()
                .limit(problem.warnings().isEmpty() ? 0 : 1)
                .filter(Article::danger)
                .findFirst();
    }

    /** All that the article says to do. */
    public List<Step> steps(Article article) {
        return words.steps(
                article.sections().stream()
                        .flatMap(section -> section.steps().stream())
                        .toList(),
                ranking.situation().platform());
    }

    /** The day on which to knock there. */
    public LocalDate start(Recommendation door) {
        return day(entry(door).startHour());
    }

    /** The day on which to give up there and go on; null where the next door need not wait for that. */
    public @Nullable LocalDate giveUp(Recommendation door) {
        Integer hour = entry(door).giveUpHour();
        return hour == null || door.channel().immediate()
                ? after(door).map(this::start).filter(today::isBefore).orElse(null)
                : day(hour);
    }

    /** One day for the end of a wait and for the beginning of what follows it: the first that is not too early. */
    private LocalDate day(int hour) {
        return today.plusDays((hour + 23) / 24);
    }

    public boolean startsToday(Recommendation door) {
        return start(door).equals(today);
    }

    /** Whether our first door is another than the tutorial's, which has one; of somebody's second contact it says nothing. */
    public boolean differsFromTutorial(Problem problem) {
        List<ChannelCode> tutorial = problem.tutorial();
        return ranking.situation().tried().isEmpty()
                && !tutorial.isEmpty()
                && !all().isEmpty()
                && !all().get(0).channel().code().equals(tutorial.get(0));
    }

    private Plan.Entry entry(Recommendation door) {
        return ranking.plan().entries().get(door.rank() - 1);
    }
}
