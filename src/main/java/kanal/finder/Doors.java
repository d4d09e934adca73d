package kanal.finder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.ChannelCode;
import kanal.guide.Problem;
import kanal.guide.Step;
import kanal.ranking.Plan;
import kanal.ranking.Ranking;
import kanal.ranking.Reason;
import kanal.ranking.Recommendation;
import kanal.ranking.SetAside;

/** The ranked doors as a page shows them: sentences for codes, days for hours. */
class Doors {
    private final Ranking ranking;
    private final LocalDate today;
    private final Words words;
    private final Sentences sentences;

    Doors(Ranking ranking, LocalDate today, Words words) {
        this.ranking = ranking;
        this.today = today;
        this.words = words;
        this.sentences = new Sentences(words);
    }

    /** A sentence for a place, or against it. */
    record Why(String text, boolean against) {}

    public List<Recommendation> all() {
        return ranking.recommendations();
    }

    public Optional<Recommendation> of(Channel channel) {
        return all().stream()
                .filter(place -> place.channel().code().equals(channel.code()))
                .findFirst();
    }

    public List<SetAside> setAside() {
        return ranking.setAside();
    }

    public List<SetAside> setAside(Channel channel) {
        return setAside().stream()
                .filter(aside -> aside.channel().code().equals(channel.code()))
                .toList();
    }

    public List<Step> steps(Recommendation place) {
        return words.steps(
                place.channel().steps(place.address(), ranking.situation().problem()),
                ranking.situation().platform());
    }

    /** The steps through the best door of that channel, also where it is not ranked for the problem. */
    public List<Step> stepsOf(Visit visit) {
        Address door = of(visit.channel())
                .map(Recommendation::address)
                .orElseGet(() -> visit.addresses().stream()
                        .findFirst()
                        .orElse(visit.channel().addresses().get(0)));
        return words.steps(
                visit.channel().steps(door, visit.problem().code()),
                visit.situation().platform());
    }

    /** The addresses of that channel that are offered here, best first. */
    public List<Address> offered(Channel channel) {
        return of(channel).map(Recommendation::addresses).orElse(List.of());
    }

    /** The door to knock on after that one. */
    public Optional<Recommendation> after(Recommendation place) {
        return all().stream().filter(next -> next.rank() == place.rank() + 1).findFirst();
    }

    /** Why it stands there, those for it first; the official source is said by the badge. */
    public List<Why> why(Recommendation place) {
        return place.reasons().stream()
                .filter(reason -> reason.code() != Reason.Code.OFFICIAL_SOURCE)
                .map(reason -> new Why(
                        sentences.reason(reason, place, ranking.situation()),
                        reason.code().against()))
                .toList();
    }

    /** The day on which to knock there, when nothing before has helped. */
    public LocalDate start(Recommendation place) {
        return today.plusDays(entry(place).startHour() / 24);
    }

    /** The day on which to give up there and go on. */
    public LocalDate giveUp(Recommendation place) {
        return today.plusDays((entry(place).giveUpHour() + 23) / 24);
    }

    public boolean startsToday(Recommendation place) {
        return entry(place).startHour() == 0;
    }

    /** Whether our first door is another than the tutorial's, which has one. */
    public boolean differsFromTutorial(Problem problem) {
        List<ChannelCode> tutorial = problem.tutorial();
        return !tutorial.isEmpty()
                && !all().isEmpty()
                && !all().get(0).channel().code().equals(tutorial.get(0));
    }

    private Plan.Entry entry(Recommendation place) {
        return ranking.plan().entries().get(place.rank() - 1);
    }
}
