package kanal.genuine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kanal.document.ShippedGuide;
import kanal.text.PastedText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is pasted, there is an answer, and soon; each row is named by its seed. */
class OddInputTests {
    private static final ContactCheck CHECK = new ContactCheck(ShippedGuide.guide());
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final long MOST_MILLIS = 50;

    /** Of several runs the fastest counts: the first ones still warm up, and memory is tidied up in some. */
    private static final int RUNS = 60;

    private static final String[] BITS = {
        "a",
        "z9",
        "1",
        "0812 ",
        "-",
        ".",
        "..",
        ",",
        ";",
        ":",
        "/",
        "//",
        "\\",
        "@",
        "@@",
        "#",
        "?",
        "&a=",
        "%",
        "%25",
        "%00",
        "%2e",
        "(",
        ")",
        "[",
        "]",
        "<",
        ">",
        "\"",
        "'",
        "=",
        "+",
        "*",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\0",
        "|",
        "_",
        "http:",
        "https://",
        "https://faq.whatsapp.com/",
        "mailto:",
        "tel:",
        "javascript:",
        "x://",
        "xn--",
        "xn--a-",
        "wa.me/",
        ".com",
        ".example",
        "whatsapp",
        "support@support.whatsapp.com",
        "@whatsapp ",
        "Rp1.",
        "20",
        "2026-11-23",
        "BEGIN:VCARD\n",
        "END:VCARD\n",
        "TEL;ENCODING=QUOTED-PRINTABLE:",
        "=3D",
        "=\n",
        "\n ",
        "a;b:",
        "\u0430",
        "\ufdfa",
        "\u0301",
        "\u200b",
        "\u202e",
        "\u3002",
        "\uff20",
        "\ud83d\ude00",
        "\ud83d",
        "\udc00",
        "\u1160",
        "\u0660",
        "\ufeff",
        "\u2028",
        "\uffff",
        "][",
        "](",
        "<a@",
        "\" <",
        "kode ",
        "kirim ",
        "Rp50.000 ",
        "BEGIN:VCARD\nTEL:",
        "X-A.TEL:",
    };

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 400);
    }

    static Stream<String> repeated() {
        return Stream.concat(
                Stream.of(BITS),
                Stream.of(
                        "a@b.c ",
                        "a@b.c,",
                        "1 2-",
                        "(1) ",
                        "https://a.b ",
                        "a.",
                        "a.b/",
                        "mailto:a@b.c?",
                        "@a ",
                        "\u0430.\u0431 ",
                        "0812345678 ",
                        "wa.me/1 ",
                        "https://x.y/?a=",
                        "a:",
                        "a=b:",
                        "TEL:1\n",
                        "1.",
                        "+1(",
                        "12/12/20",
                        "a\u0301"));
    }

    @BeforeAll
    static void warmUp() {
        seeds().mapToObj(seed -> text(new Random(seed))).forEach(CHECK::check);
        repeated().map(OddInputTests::again).forEach(CHECK::check);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answersWhateverIsPasted(long seed) {
        String pasted = text(new Random(seed));

        assertThatCode(() -> CHECK.check(pasted)).doesNotThrowAnyException();
        assertThat(fastest(pasted)).isLessThan(MOST_MILLIS);
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void answersSoonWhateverIsRepeated(String bit) {
        String pasted = again(bit);

        assertThatCode(() -> CHECK.check(pasted)).doesNotThrowAnyException();
        assertThat(fastest(pasted)).isLessThan(MOST_MILLIS);
    }

    @Test
    void takesNoCharacterForTheEndOfAHostButTheThreeThatAre() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3100 ? 1 : 41) {
            String odd = Character.toString(c);
            if (!"/?#".contains(odd)) {
                assertThat(CHECK.check("https://faq.whatsapp.com" + odd + ".tolong.example/")
                                .judgement())
                        .as("U+%04X", c)
                        .isNotEqualTo(Judgement.GENUINE);
            }
        }
    }

    private static String again(String bit) {
        return bit.repeat(PastedText.LONGEST / bit.length());
    }

    /** By the processor's clock. */
    private static long fastest(String pasted) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < RUNS && fastest >= MOST_MILLIS; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            CHECK.check(pasted);
            fastest = Math.min(fastest, (CLOCK.getCurrentThreadCpuTime() - start) / 1_000_000);
        }
        return fastest;
    }

    /** Bits in any order and of any number, or characters of any kind. */
    private static String text(Random random) {
        int kinds = 1 + random.nextInt(5);
        StringBuilder text = new StringBuilder();
        String[] some =
                random.ints(kinds, 0, BITS.length).mapToObj(i -> BITS[i]).toArray(String[]::new);
        while (text.length() < PastedText.LONGEST) {
            switch (random.nextInt(8)) {
                case 0 -> text.append(BITS[random.nextInt(BITS.length)]);
                case 1 -> text.append((char) random.nextInt(0x10000));
                default -> text.append(some[random.nextInt(kinds)]);
            }
        }
        return text.substring(0, PastedText.LONGEST);
    }
}
