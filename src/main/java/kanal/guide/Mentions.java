package kanal.guide;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that name an address by its code, so that one edit of the address reaches every text. */
final class Mentions {
    private static final Pattern MENTION = Pattern.compile("\\{@([^{}]*)}");

    private Mentions() {}

    /** The codes as they are written, whether or not an address can have them. */
    static Stream<String> in(LocalText text) {
        return Stream.of(text.id(), text.en())
                .flatMap(words -> MENTION.matcher(words).results())
                .map(mention -> mention.group(1));
    }

    static String replace(String words, Function<String, Optional<String>> value) {
        return MENTION.matcher(words)
                .replaceAll(mention ->
                        Matcher.quoteReplacement(value.apply(mention.group(1)).orElse(mention.group())));
    }
}
