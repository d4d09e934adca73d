package kanal.letters;

/** Why what was typed into a field cannot go into a letter; the name is the key of the sentence shown beside the field. */
public enum FieldError {
    REQUIRED,
    NOT_A_PHONE_NUMBER,
    ONE_NUMBER_ONLY,
    OWN_NUMBER_NEEDED,
    PHONE_IN_PUBLIC,
    SECRET_CODE,
    SECRET_PIN,
    SECRET_CARD,
    SECRET_IDENTITY,
    /** It has a number that may be a secret, and its writer has not said what it is. */
    UNCLEAR_NUMBER,
    TOO_LONG,
    CONTROL_CHARACTERS,
    NOT_A_DATE,
    DAY_TO_COME,
    NOT_A_CHOICE;

    /** Whether the field holds something that nobody may be sent. */
    public boolean isSecret() {
        return name().startsWith("SECRET_");
    }

    static FieldError of(Secret secret) {
        return valueOf("SECRET_" + secret.name());
    }
}
