package kanal.genuine;

import kanal.guide.Coded;
import kanal.guide.Tone;

/** What can be said of a contact, from best to worst. */
public enum Judgement implements Coded {
    /** The whole of it is an address or a place that the guide can prove. */
    GENUINE,
    /** Nobody could confirm that it is answered, or there is nothing to judge. */
    UNCONFIRMED,
    /** It is not what it is said to be. */
    NOT_GENUINE;

    /** Of the badge that tells it. */
    public Tone tone() {
        return switch (this) {
            case GENUINE -> Tone.PROVEN;
            case UNCONFIRMED -> Tone.UNSURE;
            case NOT_GENUINE -> Tone.REFUTED;
        };
    }
}
