package kanal.finder.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.LetterTemplate;
import kanal.guide.Problem;
import kanal.guide.Provider;
import kanal.ranking.Ranking;
import kanal.ranking.Recommendation;
import kanal.ranking.Situation;
import org.jspecify.annotations.Nullable;

/**
 * One channel seen by somebody with one problem in one situation.
 *
 * @param latest the day that it is where people are hours ahead of the server: the last one on which anything happened
 */
public record Visit(
        Provider provider, Problem problem, Channel channel, Situation situation, LocalDate today, LocalDate latest) {

    /** The order for somebody of whom nothing is known: what search engines are shown. */
    static Ranking usual(Provider provider, Problem problem, LocalDate today) {
        return Ranking.rank(SituationForm.EMPTY.toSituation(provider, problem), provider, today);
    }

    /** Whether the channel is offered to somebody of whom nothing is known. */
    boolean isUsual() {
        return usual(provider, problem, today).recommendations().stream()
                .anyMatch(place -> place.channel().code().equals(channel.code()));
    }

    Ranking ranking() {
        return Ranking.rank(situation, provider, today);
    }

    public Optional<LetterTemplate> template() {
        return provider.letter(channel.code(), problem.code());
    }

    /** Where its letter goes: the best offered address, also when the person tried the channel before; null for none. */
    public @Nullable Address addressee() {
        Situation untried = new Situation(
                situation.problem(),
                situation.platform(),
                situation.access(),
                situation.urgency(),
                situation.country(),
                List.of());
        return Ranking.rank(untried, provider, today).recommendations().stream()
                .filter(place -> place.channel().code().equals(channel.code()))
                .findFirst()
                .map(Recommendation::address)
                .orElse(null);
    }

    /** The channel's addresses that are meant for this problem. */
    public List<Address> addresses() {
        return channel.addresses().stream()
                .filter(address -> address.conditions().isFor(problem.code()))
                .toList();
    }
}
