package kanal.ranking;

import java.util.ArrayList;
import java.util.List;
import kanal.guide.Access;
import kanal.guide.ChannelCode;
import kanal.guide.Country;
import kanal.guide.Guides;
import kanal.guide.Platform;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
import kanal.guide.Urgency;

/** Where tests begin a situation: somebody in Indonesia who can open the app, can wait and tried nothing yet. */
public final class Situations {
    private final ProblemCode problem;
    private final List<Tried> tried = new ArrayList<>();
    private Platform platform;
    private Access access = Access.OPEN;
    private Urgency urgency = Urgency.CAN_WAIT;
    private Country country = new Country("ID");

    private Situations(String problem) {
        this.problem = new ProblemCode(problem);
    }

    public static Situations situation(String problem) {
        return new Situations(problem);
    }

    public Situations on(Platform platform) {
        this.platform = platform;
        return this;
    }

    public Situations lockedOut() {
        this.access = Access.LOCKED_OUT;
        return this;
    }

    public Situations urgency(Urgency urgency) {
        this.urgency = urgency;
        return this;
    }

    public Situations in(String country) {
        this.country = new Country(country);
        return this;
    }

    /** Its window has passed. */
    public Situations tried(String channel) {
        tried.add(new Tried(new ChannelCode(channel), null));
        return this;
    }

    public Situations tried(String channel, int days) {
        tried.add(new Tried(new ChannelCode(channel), days));
        return this;
    }

    public Situation build() {
        return new Situation(problem, platform, access, urgency, country, tried);
    }

    public Ranking rankedBy(Provider provider) {
        return Ranking.rank(build(), provider, Guides.TODAY);
    }
}
