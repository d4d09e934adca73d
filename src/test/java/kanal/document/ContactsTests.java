package kanal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text names that people could write to, call or open. */
class ContactsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Open https://wa-help.example/x now.     | wa-help.example/x
            Open http://wa-help.example.            | http://wa-help.example
            Open WWW.Wa-Help.Example/               | wa-help.example
            Open wa-help.id, then wait              | wa-help.id
            Write to Help@Wa-Help.com!              | help@wa-help.com
            Write to help＠wa-help．com              | help@wa-help.com
            Write to help [at] wa-help              | help@wa-help
            Write to help (dot) com                 | help.com
            Open wa-bantuan dot com                 | wa-bantuan.com
            Buka wa-bantuan titik id                | wa-bantuan.id
            Open wa-bantuan . com                   | wa-bantuan.com
            Open wa-bantuan·com                     | wa-bantuan.com
            Open wa-bantuan。com                     | wa-bantuan.com
            Open wa-bantuan.c\u034fom                | wa-bantuan.com
            Open wa-bantuan.\ufe0fcom                | wa-bantuan.com
            Open wa-ban\u3164tuan.com                | wa-bantuan.com
            Open wa-bantuan*.com*                   | wa-bantuan.com
            Write to help*@*wa-bantuan*.*com        | help@wa-bantuan.com
            Write to help @ wa-bantuan.com          | help@wa-bantuan.com
            Write to help@{name}.com                | help@name.com
            Find @*WhatsAppCS* on X                 | @whatsappcs
            Call 0812–3456–7890                     | 081234567890
            Call 0812\u20113456\u20117890           | 081234567890
            Call 0812   3456   7890                 | 081234567890
            Call 0812*3456*7890                     | 081234567890
            Call 0812, 3456, 7890                   | 081234567890
            Call 0812 2021-2022                     | 081220212022
            Call 0\ufe0f\u20e38123456               | 08123456
            Find @wa_help on Telegram               | @wa_help
            Open tg://resolve?domain=wahelp         | tg://resolve?domain=wahelp
            Call +62 812-3456-7890 today            | 6281234567890
            Call 0812 3456 7890                     | 081234567890
            WA ٠٨١٢٣٤٥٦٧٨٩                          | ٠٨١٢٣٤٥٦٧٨٩
            Hubungi 157 sekarang                    | hubungi 157
            Call the number 1500                    | call the number 1500
            Buka пример.com                         | пример.com
            """)
    void areFoundInOneForm(String text, String contact) {
        assertThat(Contacts.in(text)).containsExactly(contact);
    }

    @Test
    void areOperatorsMenusWithTheAsteriskThatPeopleDoNotSee() {
        assertThat(Contacts.in("Dial *123#")).containsExactlyInAnyOrder("*123", "123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tap *Settings* › *Help*, then wait 24 hours.",
                "On 17 August 2026 the terms changed; see chapter 3.",
                "Copy of 2026-08-22, recorded 2026-11-22",
                "Between 2021–2023, up to 180 days, 30 %",
                "Name {@support-mail} or {@wa-me-support}.",
                "Jangan pernah beri kode 6 angka, mis. lewat telepon.",
                "e.g. a photo of the SIM card, a.n. Budi",
                "",
            })
    void areNotFoundWhereThereAreNone(String text) {
        assertThat(Contacts.in(text)).isEmpty();
    }

    @Test
    void areFoundInTimeHoweverATextIsMade() {
        for (String part : new String[] {"a", "a.", "1 ", "@", "a-", "call ", "*1", "a@", "[", "(((", "://", "a."}) {
            String text = part.repeat(4_000 / part.length()) + "!";

            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Contacts.in(text), part);
        }
    }
}
