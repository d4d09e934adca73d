package kanal.genuine;

import java.util.regex.Pattern;

/** Words by which people tell of themselves, so that a text is theirs and speaks for no provider. */
final class PersonsWords {
    private static final Pattern OWN =
            Pattern.compile("(?=[agikms])\\b(?:saya|sy|aku|ak|gw|gue|gua|ku|i|i'm|my|me)\\b");

    private PersonsWords() {}

    static boolean areIn(String text) {
        return OWN.matcher(text).find();
    }
}
