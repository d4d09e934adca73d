package kanal.guide;

/** How soon help is worth having. */
public enum Urgency implements Coded {
    CAN_WAIT,
    SOON,
    NOW
}
