package kanal.guide;

/** Somebody beside the provider who helps: a bank, a mobile operator, a public service. */
public record Authority(String code, LocalText name) {
    public Authority {
        Slug.check(code);
    }
}
