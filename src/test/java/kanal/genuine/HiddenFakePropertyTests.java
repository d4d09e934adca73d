package kanal.genuine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kanal.document.ShippedGuide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fake beside a genuine contact, however it is hidden: more than 10,000 cases; each row is named by its seed. */
class HiddenFakePropertyTests {
    private static final int SEEDS = 60;
    private static final int CASES = 200;
    private static final ContactCheck CHECK = new ContactCheck(ShippedGuide.guide());

    private static final List<String> GENUINE = List.of(
            "https://faq.whatsapp.com/",
            "support@support.whatsapp.com",
            "https://wa.me/support",
            "@WhatsApp",
            "https://www.whatsapp.com/contact",
            "businesscomplaints@support.whatsapp.com",
            "com.whatsapp");

    private static final List<String> FAKES = List.of(
            "https://wa-banding.example/masuk",
            "wa-banding.example/masuk",
            "HTTPS://tolong.example",
            "www.tolong.example",
            "t.me/cs_wa_resmi",
            "wa.me/6281200000000",
            "bit.ly/wa-banding",
            "@cs_wa_resmi",
            "Telegram cs_wa_resmi",
            "cs.wa@gmail.com",
            "cs.wa[a]gmail.com",
            "cs.wa (at) gmail titik com",
            "wa-banding titik com",
            "hxxps://wa-banding[.]example",
            "0812-0000-0000",
            "0812•0000•0000",
            "(0812)(0000)(0000)",
            "0812\n0000\n0000",
            "0️⃣8️⃣1️⃣2️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣",
            "⓪⑧①②⓪⓪⓪⓪⓪⓪⓪⓪",
            "𝟎𝟖𝟏𝟐𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟎",
            "nol delapan satu dua nol nol nol nol nol nol nol nol",
            " o8l2-oooo-oooo",
            "Undangan.apk",
            "Foto_Paket.jpg.APK",
            "intent://tolong",
            "tolong.example:8080/a",
            "cs.wa🐌gmail.com",
            "cs.wa&#64;gmail&period;com",
            "cs.wa @gmail titik kom",
            "O8I2-3A56-7890",
            "〇八一二〇〇〇〇〇〇〇〇",
            "kosong lapan satu dua nul nul nul nul nul nul nul nul",
            "**21*081200000000#",
            "surat tilang . apk",
            "market://details?id=com.whatsapp.tolong",
            "⠺⠁⠤⠉⠎",
            "🆆🅰🅲🆂",
            "🇹🇴🇱🇴🇳🇬",
            ".-- .- -.-. ...");

    private static final List<String> GLUES = List.of(
            " ", "\n", "\t", "", "👉", "👉🏻", "→", "!", "&", "—", "–", "…", "•", "·", "|", "*", "_", "~", "(", ")",
            "[", "]", "{", "<", ">", "\"", "'", "“", "«", "`", ":", ";", ",", ".", "=", "+", "#", "?", "\u200b",
            "\u00a0", "\u2028", "\u3000", "】", "。", "✅", "☎️", " atau ", " dan ", "klik", "Klik*", ") / (");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @Test
    void startsFromWhatIsGenuineAndTriesEnough() {
        assertThat(GENUINE)
                .allSatisfy(
                        genuine -> assertThat(CHECK.check(genuine).judgement()).isEqualTo(Judgement.GENUINE));
        assertThat(FAKES)
                .allSatisfy(fake -> assertThat(CHECK.check(fake).judgement()).isNotEqualTo(Judgement.GENUINE));
        assertThat(SEEDS * CASES).isGreaterThan(10_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void callsNothingGenuineBesideAFake(long seed) {
        Random random = new Random(seed);

        assertThat(IntStream.range(0, CASES).mapToObj(i -> hidden(random)))
                .filteredOn(pasted -> CHECK.check(pasted).judgement() == Judgement.GENUINE)
                .isEmpty();
    }

    private static String hidden(Random random) {
        String genuine = oneOf(GENUINE, random);
        String fake = oneOf(FAKES, random);
        String glue = oneOf(GLUES, random);
        String other = oneOf(GLUES, random);
        return switch (random.nextInt(9)) {
            case 0 -> genuine + glue + fake;
            case 1 -> fake + glue + genuine;
            case 2 -> genuine + " " + glue + fake + other;
            case 3 -> glue + fake + other + " WhatsApp " + genuine;
            case 4 -> "WhatsApp " + genuine + "\n" + glue + fake;
            case 5 -> card(genuine, fake, random);
            case 6 -> mail(genuine, fake, random);
            case 7 -> "[" + genuine + "](" + fake + ")" + glue;
            default -> fake + glue + other + genuine + glue + fake;
        };
    }

    private static String card(String genuine, String fake, Random random) {
        String value = fake.replace("\n", "\\n");
        String line = oneOf(
                List.of(
                        "NOTE:",
                        "NOTE:a\\n",
                        "FN:",
                        "N:",
                        "N:;",
                        "NICKNAME:",
                        "ORG:",
                        "TITLE:",
                        "URL:",
                        "item1.URL:",
                        "X-OTHER:",
                        "TEL;waid=6281200000000:",
                        "IMPP;X-SERVICE-TYPE=x:",
                        "X-SOCIALPROFILE;x-user=cs_wa_resmi:",
                        "ADR:;;",
                        "UID:",
                        "GEO:",
                        "KEY:",
                        "PHOTO:",
                        "TEL;TYPE=voice:"),
                random);
        return "BEGIN:VCARD\nVERSION:3.0\nFN:WhatsApp\nURL:" + genuine + "\n" + line + value + "\nEND:VCARD";
    }

    private static String mail(String genuine, String fake, Random random) {
        String head = "From: WhatsApp <support@support.whatsapp.com>\nSubject: Banding\nMIME-Version: 1.0\n";
        byte[] text = (genuine + "\n" + fake).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(3)) {
            case 0 ->
                head + "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(text);
            case 1 ->
                head.replace("Banding", "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text) + "?=") + "\n"
                        + genuine;
            default -> "From: =?UTF-8?Q?WhatsApp?= <" + genuine + ">\n\n" + fake;
        };
    }

    private static String oneOf(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
