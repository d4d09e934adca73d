package kanal.finder.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreaksTests {
    @Test
    void letsAnAddressGoOnAfterItsSignsOnly() {
        assertThat(Breaks.of("support@support.whatsapp.com"))
                .containsExactly("support@", "support.", "whatsapp.", "com");
        assertThat(Breaks.of("https://faq.whatsapp.com/378279804439436"))
                .containsExactly("https://", "faq.", "whatsapp.", "com/", "378279804439436");
    }

    @Test
    void findsAddressesInASentenceAndKeepsItsWords() {
        String sentence = "Buat e-mail ke ip@whatsapp.com, lalu tunggu 2.000 menit.";

        assertThat(Breaks.of(sentence))
                .containsExactly("Buat e-mail ke ip@", "whatsapp.", "com, lalu tunggu 2.000 menit.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kata-kata biasa. Tanpa alamat.", "1.500.000", "@WhatsApp", "a/b", " @ "})
    void leavesOtherTextsWhole(String text) {
        assertThat(Breaks.of(text)).containsExactly(text);
    }
}
