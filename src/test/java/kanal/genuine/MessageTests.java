package kanal.genuine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kanal.document.ShippedGuide;
import kanal.text.PastedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole messages and contact cards, in which the worst finding leads. */
class MessageTests {
    private static final ContactCheck CHECK = new ContactCheck(ShippedGuide.guide());

    @Test
    void listsEveryContactOfAMessageWorstFirst() {
        Verdict verdict = CHECK.check("""
                Yth. pelanggan, akun Anda diblokir. Tulis ke support@support.whatsapp.com atau
                banding@whatsapp.com, lalu buka https://whatsapp-banding.example/masuk.
                CS: 0812-0000-0000 (24 jam)""");

        assertThat(verdict.judgement()).isEqualTo(Judgement.NOT_GENUINE);
        assertThat(verdict.findings())
                .extracting(Finding::contact, Finding::reason)
                .containsExactly(
                        tuple("https://whatsapp-banding.example/masuk", Reason.NAME_WITH_ADDITIONS),
                        tuple("0812-0000-0000", Reason.PHONE_NUMBER),
                        tuple("banding@whatsapp.com", Reason.OWN_DOMAIN_MAILBOX),
                        tuple("support@support.whatsapp.com", Reason.LISTED));
    }

    @Test
    void saysOfAMessageAtBestThatTheAddressInItIsGenuine() {
        Verdict verdict = CHECK.check("Tulis ke support@support.whatsapp.com atau https://faq.whatsapp.com ya");

        assertThat(verdict.judgement()).isEqualTo(Judgement.UNCONFIRMED);
        assertThat(verdict.findings())
                .extracting(Finding::reason, Finding::judgement)
                .containsExactly(
                        tuple(Reason.IN_A_MESSAGE, Judgement.UNCONFIRMED),
                        tuple(Reason.LISTED, Judgement.GENUINE),
                        tuple(Reason.LISTED, Judgement.GENUINE));
    }

    @Test
    void seesTheTargetBehindTheWordsOfALink() {
        assertThat(CHECK.check("[faq.whatsapp.com](https://tolong.example/a)").findings())
                .extracting(Finding::contact)
                .containsExactly("", "https://tolong.example/a", "faq.whatsapp.com");
        assertThat(CHECK.check("<a href=\"https://tolong.example/b\">https://faq.whatsapp.com</a>")
                        .leading()
                        .reason())
                .isEqualTo(Reason.MISLEADING_LINK);
        assertThat(CHECK.check("<a href=\"https://tolong.example/b\">Bantuan</a>")
                        .judgement())
                .isEqualTo(Judgement.UNCONFIRMED);
        assertThat(CHECK.check("[faq.whatsapp.com](https://faq.whatsapp.com/)").judgement())
                .isEqualTo(Judgement.UNCONFIRMED);
    }

    @Test
    void listsEveryRecipientOfAMailLink() {
        assertThat(CHECK.check("mailto:ip@whatsapp.com?bcc=curi@tolong.example").findings())
                .extracting(Finding::reason)
                .containsExactly(Reason.IN_A_MESSAGE, Reason.FOREIGN, Reason.LISTED);
    }

    @Test
    void believesTheAddressAndNotTheSendersName() {
        assertThat(CHECK.check("\"ip@whatsapp.com\" <curi@tolong.example>").findings())
                .extracting(Finding::contact, Finding::reason)
                .containsExactly(tuple("curi@tolong.example", Reason.MISLEADING_SENDER));
        assertThat(CHECK.check("Ani <ani@tolong.example>, WhatsApp <ip@whatsapp.com>")
                        .findings())
                .extracting(Finding::reason)
                .containsExactly(Reason.CLAIMS_THE_NAME, Reason.LISTED);
    }

    @Test
    void readsContactCards() {
        Verdict verdict = CHECK.check("""
                BEGIN:VCARD
                VERSION:3.0
                N:Support;WhatsApp;;;
                FN:WhatsApp Support
                item1.TEL;type=CELL;waid=6281200000000:+62 812-0000-0000
                EMAIL;type=INTERNET:support@support.what
                 sapp.com
                URL:https\\://faq.whatsapp.com/
                NOTE;ENCODING=QUOTED-PRINTABLE:tulis ke curi=40tolong.exam=
                ple
                END:VCARD""");

        assertThat(verdict.findings())
                .extracting(Finding::contact)
                .containsExactly(
                        "curi@tolong.example",
                        "+62 812-0000-0000",
                        "support@support.whatsapp.com",
                        "https://faq.whatsapp.com/");
    }

    @Test
    void readsTheAccountThatAnApplesCardKeepsBesideALink() {
        assertThat(CHECK.check("""
                        BEGIN:VCARD
                        VERSION:3.0
                        FN:WhatsApp
                        X-SOCIALPROFILE;TYPE=telegram;x-user=wa_tolong:https://faq.whatsapp.com/
                        END:VCARD""").leading())
                .extracting(Finding::contact, Finding::reason)
                .containsExactly("@wa_tolong", Reason.ACCOUNT_WITH_ADDITIONS);
    }

    @Test
    void hidesNothingBehindTheFormOfACard() {
        assertThat(CHECK.check("""
                        BEGIN:VCARD
                        URL:https://faq.whatsapp.com/?a=
                        TEL:+62 812 0000 0000
                        END:VCARD
                        UID:curi@tolong.example""").findings())
                .extracting(Finding::contact)
                .containsExactly("+62 812 0000 0000", "curi@tolong.example", "https://faq.whatsapp.com/?a=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UID:cs.wa@gmail.com",
                "PRODID:0812-0000-0000",
                "REV:https://tolong.example",
                "TZ:tolong.example",
                "GEO:geo:-6.2,106.8",
                "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQEASABIAAD",
                "LOGO:data:image/png;base64,AAAA",
                "KEY:0812-0000-0000",
                "EMAIL;TYPE=cs.wa@gmail.com:",
                "NOTE;TYPE=kosong;TYPE=lapan:",
                "END:cs.wa@gmail.com",
            })
    void passesNothingInACardThatAPhoneMayShow(String line) {
        String card = """
                BEGIN:VCARD
                VERSION:3.0
                PRODID:-//Apple Inc.//iPhone OS 17.4//EN
                N:OJK;;;;
                FN:OJK
                TEL;type=CELL;type=pref:157
                REV:2026-11-20T10:11:12Z
                UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
                %sEND:VCARD""";

        assertThat(CHECK.check(card.formatted("")).judgement()).isEqualTo(Judgement.GENUINE);
        assertThat(CHECK.check(card.formatted(line + "\n")).judgement()).isNotEqualTo(Judgement.GENUINE);
    }

    @Test
    void callsNothingGenuineThatItDidNotReadToTheEnd() {
        String genuine = "https://faq.whatsapp.com ";

        assertThat(CHECK.check(genuine + " ".repeat(PastedText.LONGEST)).judgement())
                .isEqualTo(Judgement.UNCONFIRMED);
        assertThat(CHECK.check(genuine + "https://tolong.example/" + "a".repeat(3_000))
                        .judgement())
                .isEqualTo(Judgement.UNCONFIRMED);
        assertThat(CHECK.check(IntStream.rangeClosed(0, PastedText.MOST)
                                .mapToObj(i -> genuine.strip() + "/" + i)
                                .collect(Collectors.joining(" ")))
                        .leading()
                        .reason())
                .isEqualTo(Reason.NOT_ALL_READ);
    }
}
