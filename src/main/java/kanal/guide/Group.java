package kanal.guide;

/** A heading under which problems are chosen, in plain words. */
public record Group(String code, LocalText name) {
    public Group {
        Slug.check(code);
        Slug.checkOfPart(code);
    }
}
