package kanal.guide;

import static kanal.guide.Guides.address;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTests {
    private static final String LONG = "a".repeat(50_000);

    @ParameterizedTest
    @CsvSource({
        "EMAIL,  help@support.example",
        "EMAIL,  DPO-inquiries@support.example",
        "EMAIL,  grievance_officer_wa@support.example",
        "EMAIL,  a.b+c@x1.y-2.example",
        "URL,    https://help.example/",
        "URL,    https://help.example",
        "URL,    https://help.example/a/b?c=d&e=%20#f",
        "HANDLE, @Example_1.2",
        "PHONE,  +62 21 500 100",
        "PHONE,  1500-123",
        "PHONE,  157",
        "PHONE,  021-57959817",
        "APP_PATH, Settings > Help",
        "INSTRUCTION, The number on the back of your card"
    })
    void acceptsWellFormedAddresses(Kind kind, String value) {
        assertThat(kind.accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "help",
                "help@",
                "@support.example",
                "help@support",
                "help@@support.example",
                "help@support..example",
                "help@-support.example",
                "help@support.example.",
                "help.@support.example",
                ".help@support.example",
                "he..lp@support.example",
                "help@support.example\nBcc: all@evil.example",
                "help@support.example?bcc=all@evil.example",
                "help%0abcc@support.example",
                "a b@support.example",
                "Help <help@support.example>",
                "help@127.0.0.1",
                "help@support.example,all@evil.example",
                "hеlp@support.example",
                "help@suppоrt.example",
                "help@xn--pple-43d.example",
                "help@XN--pple-43d.example",
                "\u202ehelp@support.example",
                "ｈelp@support.example"
            })
    void refusesMalformedMailAddresses(String value) {
        assertThat(Kind.EMAIL.accepts(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "help.example",
                "http://help.example/",
                "HTTPS://help.example/",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                " https://help.example/",
                "https://help.example/ ",
                "data:text/html,x",
                "ftp://help.example/",
                "mailto:help@support.example",
                "//help.example/",
                "https:help.example",
                "https:///help",
                "https://user@help.example/",
                "https://user:secret@help.example/",
                "https://help.example@evil.example/",
                "https://help.example:443/",
                "https://help.example:/",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://localhost/",
                "https://help.example./",
                "https://.help.example/",
                "https://help..example/",
                "https://-help.example/",
                "https://help-.example/",
                "https://he_lp.example/",
                "https://HELP.example/",
                "https://hеlp.example/",
                "https://ｈelp.example/",
                "https://xn--hlp-qdd.example/",
                "https://help.xn--p1ai/",
                "https://help.example/\\evil",
                "https://help.example\\@evil.example/",
                "https://help.example/<script>",
                "https://help.example/\"onclick",
                "https://help.example/a\r\nSet-Cookie: x",
                "https://help.example/%zz",
                "https://help.example/\u200b"
            })
    void refusesUrlsThatAreNotPlainlyHttpsToAName(String value) {
        assertThat(Kind.URL.accepts(value)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HANDLE | Example",
                "HANDLE | @",
                "HANDLE | @exa mple",
                "HANDLE | @exampl\u0435",
                "HANDLE | @@example",
                "HANDLE | @example/evil",
                "PHONE  | +",
                "PHONE  | (021) 500",
                "PHONE  | 5",
                "PHONE  | ++62 21",
                "PHONE  | 12;ext=3",
                "PHONE  | 12,3",
                "PHONE  | *123#",
                "PHONE  | \u0661\u0662\u0663",
                "PHONE  | 12 34 56 78 90 12 34 56 78 90"
            })
    void refusesMalformedHandlesAndPhoneNumbers(Kind kind, String value) {
        assertThat(kind.accepts(value)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"APP_PATH", "INSTRUCTION"})
    void refusesWordsWithoutEnd(Kind kind) {
        assertThat(kind.accepts("a".repeat(500))).isTrue();
        assertThat(kind.accepts("a".repeat(501))).isFalse();
        assertThat(kind.accepts("")).isFalse();
    }

    static Stream<String> longInputs() {
        return Stream.of(
                LONG,
                LONG + "!",
                LONG + "@" + LONG,
                "a@" + "a.".repeat(25_000),
                "a@" + "a-".repeat(25_000) + "!",
                "a.".repeat(25_000) + "@x.example",
                "https://" + LONG,
                "https://" + "a.".repeat(25_000),
                "https://" + "a-".repeat(25_000) + "/",
                "https://" + "a-".repeat(490) + "!",
                "https://" + "a.".repeat(490) + "!",
                "@" + LONG,
                "1" + " ".repeat(50_000) + "!",
                "+" + "1-".repeat(25_000));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("longInputs")
    void takesNoTimeForLongInputs(String input) {
        for (Kind kind : Kind.values()) {
            assertTimeoutPreemptively(Duration.ofMillis(100), () -> kind.accepts(input));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL,  help@support.example,  mailto:help@support.example",
        "URL,    https://help.example/, https://help.example/",
        "PHONE,  +62 (21) 500-100,      tel:+6221500100",
        "PHONE,  157,                   tel:157",
        "PHONE,  1500888,               tel:1500888",
        "PHONE,  021-57959817,          tel:02157959817",
        "HANDLE, @Example,",
        "APP_PATH, Settings > Help,",
        "INSTRUCTION, Ask at the counter,"
    })
    void makesLinksOfMailUrlsAndPhoneNumbersOnly(Kind kind, String value, String href) {
        assertThat(address("a").is(kind, value).build().href().orElse(null)).isEqualTo(href);
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void makesNoLinkOfAnAddressThatIsNotProven(Grade grade) {
        assertThat(address("a").grade(grade).build().href().isPresent())
                .isEqualTo(grade == Grade.A || grade == Grade.B || grade == Grade.C);
    }

    @Test
    void makesNoLinkOfAnAddressThatIsStopped() {
        assertThat(address("a").stopped().build().href()).isEmpty();
    }

    @Test
    void refusesAddressesThatAreNotOfTheirKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> address("a").is(Kind.URL, "javascript:alert(1)").build())
                .withMessageContaining("URL")
                .withMessageContaining("javascript:alert(1)");
    }

    @Test
    void refusesAnAddressThatDiffersFromLanguageToLanguage() {
        Address same = address("a").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Address(
                        same.code(),
                        Kind.EMAIL,
                        new LocalText("bantuan@support.example", "help@support.example"),
                        same.evidence(),
                        same.conditions(),
                        null,
                        null,
                        null,
                        same.steps()))
                .withMessageContaining("same in every language");
    }
}
