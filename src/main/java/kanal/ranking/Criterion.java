package kanal.ranking;

import java.util.Arrays;
import java.util.Optional;
import kanal.guide.Access;
import kanal.guide.Address;
import kanal.guide.Grade;
import kanal.guide.Problem;
import kanal.guide.Region;

/**
 * Why a door is not offered: the policy, top to bottom, the first that applies being the reason that is shown. The name
 * is the reason's code.
 */
public enum Criterion {
    /** A keeper closed it for now, with a message. */
    STOPPED {
        @Override
        boolean applies(Address address, Situation situation, Problem problem) {
            return address.stopped() != null;
        }
    },
    /** For people elsewhere; it comes early, since what is proven there is no matter of theirs. */
    NOT_IN_YOUR_COUNTRY {
        @Override
        boolean applies(Address address, Situation situation, Problem problem) {
            return !Region.anyIncludes(address.conditions().countries(), situation.country());
        }
    },
    /** Once in use, no longer named; or the whole channel is not to be used any more. */
    RETIRED {
        @Override
        boolean applies(Address address, Situation situation, Problem problem) {
            return address.evidence().grade() == Grade.RETIRED;
        }
    },
    /** The evidence speaks against it. */
    CONTRADICTED {
        @Override
        boolean applies(Address address, Situation situation, Problem problem) {
            return address.evidence().grade() == Grade.CONTRADICTED;
        }
    },
    /** Only seen in use: nobody could confirm that it is answered. */
    UNCONFIRMED_ADDRESS {
        @Override
        boolean applies(Address address, Situation situation, Problem problem) {
            return address.evidence().grade() == Grade.D;
        }
    },
    /** For business accounts, and the problem is not one of theirs. */
    ONLY_BUSINESS {
        @Override
        boolean applies(Address address, Situation situation, Problem problem) {
            return address.conditions().onlyBusiness() && !problem.isBusiness();
        }
    },
    /** For other platforms than the person's; an unknown platform sets nothing aside. */
    OTHER_PLATFORM {
        @Override
        boolean applies(Address address, Situation situation, Problem problem) {
            var platforms = address.conditions().platforms();
            return situation.platform() != null && !platforms.isEmpty() && !platforms.contains(situation.platform());
        }
    },
    /** The way leads through the app, out of which the person is locked. */
    NEEDS_OPEN_APP {
        @Override
        boolean applies(Address address, Situation situation, Problem problem) {
            return address.conditions().needsOpenApp() && situation.access() == Access.LOCKED_OUT;
        }
    },
    /** A duty that was done: like {@link #ALREADY_TRIED} a matter of the whole channel, and nothing to wait for. */
    DONE {
        @Override
        boolean applies(Address address, Situation situation, Problem problem) {
            return false;
        }
    },
    /** Contacted before: a matter of the whole channel, so no single address is set aside for it. */
    ALREADY_TRIED {
        @Override
        boolean applies(Address address, Situation situation, Problem problem) {
            return false;
        }
    };

    /** Whether this keeps the address from being offered to a person in that situation. */
    abstract boolean applies(Address address, Situation situation, Problem problem);

    /** The first criterion that keeps the address from being offered; nothing when it is offered. */
    static Optional<Criterion> against(Address address, Situation situation, Problem problem) {
        return Arrays.stream(values())
                .filter(criterion -> criterion.applies(address, situation, problem))
                .findFirst();
    }
}
