package kanal.guide;

/**
 * What a person in this trouble must know before anything else.
 *
 * @param code in capitals, such as {@code NEVER_SHARE_CODE}
 */
public record Warning(String code, LocalText text) {
    public Warning {
        if (!code.matches("[A-Z]+(_[A-Z]+)*+")) {
            throw new RefusedException(Rule.WARNING_CODE.by(code));
        }
    }
}
