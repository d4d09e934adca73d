package kanal.guide;

/** How a badge is drawn, whose words say the same: red is for what is refuted, and for nothing else. */
public enum Tone {
    PROVEN("proof"),
    UNSURE("proof c"),
    REFUTED("proof x");

    private final String style;

    Tone(String style) {
        this.style = style;
    }

    public static Tone of(Evidence evidence) {
        return of(evidence.grade(), evidence.about().isEmpty());
    }

    /**
     * The tone of a badge that tells only the grade.
     *
     * @param everywhere whether the source speaks of every region
     */
    public static Tone of(Grade grade, boolean everywhere) {
        if (grade == Grade.CONTRADICTED) {
            return REFUTED;
        }
        return grade == Grade.A && everywhere ? PROVEN : UNSURE;
    }

    /** The classes of the style sheet. */
    public String style() {
        return style;
    }
}
