package kanal.letters;

import static kanal.letters.LetterSample.APPEAL;
import static kanal.letters.LetterSample.INDONESIA;
import static kanal.letters.LetterSample.PROVIDER;
import static kanal.letters.LetterSample.form;
import static kanal.letters.LetterSample.letter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kanal.guide.Language;
import kanal.guide.LetterTemplate;
import org.junit.jupiter.api.Test;

/** Whatever is typed: nothing throws, nothing is said that was not stated, no secret goes unmarked, and nothing typed is lost. */
class LetterPropertyTests {
    private static final List<String> SECRETS =
            List.of("kode 482913", "4111 1111 1111 1111", "3171234506780001", "PIN 4821");
    private static final List<String> PIECES = List.of(
            "0812 3456 7890",
            "+44 7700 900123",
            "on",
            "off",
            "true",
            "maybe",
            "2026-11-22",
            "review-button",
            "countdown",
            "{phone}",
            "{@help-mail}",
            "*",
            "$1",
            "\\",
            "\r\n",
            "\0",
            "\u202e",
            "\u200b",
            "😀",
            "\ud83d",
            "أحمد",
            "&bcc=",
            "%0D%0A",
            "Rp 250.000",
            "kata",
            " ",
            "x".repeat(130),
            "1".repeat(20),
            "");

    /** Fixed, so that what fails here fails everywhere. */
    private final long seed = 20_261_122;

    private final Random random = new Random(seed);

    @Test
    void holdsForWhateverIsTyped() {
        for (int i = 0; i < 5_000; i++) {
            LetterTemplate template = oneOf(PROVIDER.letters());
            Map<String, String> typed = typed();
            LetterForm form = form(template, typed);
            assertThat(form.redisplay().keySet()).as("seed %d", seed).isSubsetOf(template.fields());
            if (form.errors(INDONESIA).isEmpty()) {
                checkLetter(template, typed, letter(template, typed, Language.EN, oneOf(List.of(Language.values()))));
            }
        }
    }

    @Test
    void marksEverySecretWhereverItIsTyped() {
        for (int i = 0; i < 2_000; i++) {
            String field = oneOf(APPEAL.fields());
            String secret = oneOf(SECRETS);
            Map<String, String> typed = typed();
            typed.put(
                    field,
                    oneOf(List.of("", "kata ", "😀 ", "\r\n")) + secret + oneOf(List.of("", " kata", "\n", "\u202e")));
            LetterForm form = form(APPEAL, typed);

            assertThat(form.redisplay()).as("seed %d", seed).containsKey(field);
            assertThat(form.marks(field)).as("seed %d", seed).isNotEmpty();
            assertThat(form.errors(INDONESIA).get(field)).as("seed %d", seed).matches(FieldError::isSecret);
        }
    }

    private void checkLetter(LetterTemplate template, Map<String, String> typed, Letter letter) {
        boolean stated = List.of("on", "true").contains(visible(typed, "noRuleBroken"));
        if (template.equals(APPEAL) && !stated) {
            assertThat(letter.body()).as("seed %d", seed).doesNotContain("I broke no rule.");
        }
        if (!visible(typed, "screen").equals("review-button")) {
            assertThat(letter.body()).as("seed %d", seed).doesNotContain("Tinjau / Review");
        }
        assertThat(letter.subject() + letter.body())
                .as("seed %d", seed)
                .doesNotContainPattern("[\\p{Cc}&&[^\\n]]|\\u202e|\\u200b");
        letter.mailto().ifPresent(link -> assertThat(link.length()).isLessThan(1_900));
        assertThat(letter.eml()).isNotEmpty();
        assertThat(letter.text()).isNotBlank();
    }

    /** What can be seen of what was typed: a choice stays one with something invisible behind it. */
    private static String visible(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").replaceAll("[\\u200b\\u202e]", "").strip();
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : List.of(
                "phone", "contactPhone", "name", "details", "since", "screen", "noRuleBroken", "ownNumber", "evil")) {
            if (random.nextInt(4) > 0) {
                int pieces = random.nextInt(3);
                typed.put(field, oneOf(PIECES) + (pieces > 1 ? oneOf(PIECES) : ""));
            }
        }
        if (random.nextBoolean()) {
            typed.put("phone", "0812 3456 7890");
            typed.put("contactPhone", "+62 812 3456 7890");
            typed.put("ownNumber", "on");
        }
        return typed;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
