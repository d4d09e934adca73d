package kanal.finder.api;

import java.util.List;
import java.util.Optional;
import kanal.finder.pages.Words;
import kanal.letters.Letter;
import org.jspecify.annotations.Nullable;

/**
 * A finished letter as the API gives it.
 *
 * @param to where it goes; null when no address may be offered for it
 * @param subject null where there is no place for one
 * @param mailto the link that opens it in a mail program; null when it is no mail or too long for one
 */
record ApiLetter(
        @Nullable String to,
        @Nullable String subject,
        String body,
        @Nullable String mailto,
        List<String> checklist,
        List<ApiReason> warnings) {

    static ApiLetter of(Letter letter, Words words) {
        return new ApiLetter(
                Optional.ofNullable(letter.to()).map(words::value).orElse(null),
                letter.isTitled() ? letter.subject() : null,
                letter.body(),
                letter.mailto().orElse(null),
                letter.checklist().stream().map(words::plain).toList(),
                letter.warnings().stream()
                        .map(warning -> new ApiReason(warning.name(), words.message("LetterWarning." + warning)))
                        .toList());
    }

    @Override
    public String toString() {
        return "ApiLetter";
    }
}
