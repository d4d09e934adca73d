package kanal.guide;

/**
 * A text in every language of the guide. Words between asterisks are labels as they stand on the screen; an address's
 * code in braces, after an at sign, stands for the address.
 */
public record LocalText(String id, String en) {
    private static final int LONGEST = 4_000;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    public LocalText {
        check(id, "Indonesian");
        check(en, "English");
    }

    /** The same words in every language: a name, or an address. */
    public static LocalText everywhere(String text) {
        return new LocalText(text, text);
    }

    public String in(Language language) {
        return language == Language.ID ? id : en;
    }

    public boolean isSameEverywhere() {
        return id.equals(en);
    }

    /** Whether it has words, is no longer than that, and hides nothing: no control characters, none that turn a line. */
    public static boolean isFit(String text, int longest) {
        try {
            return text.length() <= longest && !everywhere(text).en().isEmpty();
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }

    private static void check(String text, String language) {
        if (text.isBlank()) {
            throw new RefusedException((language.equals("English") ? Rule.NO_ENGLISH : Rule.NO_INDONESIAN).by());
        }
        if (text.length() > LONGEST) {
            throw new RefusedException(Rule.TOO_LONG.by(language, LONGEST));
        }
        if (text.codePoints().anyMatch(LocalText::isUnfit)) {
            throw new RefusedException(Rule.UNSEEN.by(language));
        }
    }

    /** Controls, and formats that turn the direction of others; only the joiner within emoji does no harm. */
    private static boolean isUnfit(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n';
            case Character.FORMAT -> character != ZERO_WIDTH_JOINER;
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
