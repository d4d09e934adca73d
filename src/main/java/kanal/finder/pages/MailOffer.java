package kanal.finder.pages;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kanal.guide.Channel;
import kanal.guide.Problem;
import kanal.guide.Provider;
import kanal.ranking.Ranking;
import kanal.ranking.Recommendation;
import kanal.ranking.Situation;

/**
 * Where somebody who just wants to write is led: a channel with a letter and an address for that person.
 *
 * @param instead whether it stands in for the channel that the problem names for letters, which has none for this person
 */
record MailOffer(Channel channel, boolean instead) {

    static Optional<MailOffer> of(Problem problem, Provider provider, Ranking ranking, LocalDate today) {
        Stream<MailOffer> named = provider.mail(problem).stream().map(channel -> new MailOffer(channel, false));
        Stream<MailOffer> ranked = ranking.recommendations().stream()
                .map(Recommendation::channel)
                .map(channel -> new MailOffer(channel, provider.mail(problem).isPresent()));
        Situation situation = ranking.situation();
        return Stream.concat(named, ranked)
                .filter(door ->
                        door.takesALetter(new Visit(provider, problem, door.channel(), situation, today, today)))
                .findFirst();
    }

    /** Whether what is written there is an e-mail. */
    public boolean isMail() {
        return channel.code().value().equals("email");
    }

    private boolean takesALetter(Visit visit) {
        return visit.template().isPresent() && visit.addressee() != null;
    }
}
