package kanal.genuine;

import static org.assertj.core.api.Assertions.assertThat;

import kanal.document.ShippedGuide;
import kanal.guide.Channel;
import kanal.guide.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The check with the guide that Kanal comes with. */
class ContactCheckTests {
    private static final ContactCheck CHECK = new ContactCheck(ShippedGuide.guide());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (ip@whatsapp.com)                                            | ip@whatsapp.com
            Email:android@support.whatsapp.com                           | android@support.whatsapp.com
            <Developer@Support.WhatsApp.Com>                             | developer@support.whatsapp.com
            mailto:ip@whatsapp.com?subject=Hak%20cipta&body=Halo         | ip@whatsapp.com
            whatsapp.com/contact                                         | https://www.whatsapp.com/contact
            https://whatsapp.com/contact?subject=messenger&src=app       | https://www.whatsapp.com/contact/?subject=messenger
            wa.me/support/                                               | https://wa.me/support
            aduannomor.id                                                | https://aduannomor.id
            IG @whatsapp                                                 | @WhatsApp
            Email: ip @ whatsapp . com                                   | ip@whatsapp.com
            ip [at] whatsapp (dot) com                                   | ip@whatsapp.com
            ip at whatsapp titik com                                     | ip@whatsapp.com
            hxxps://www.whatsapp[.]com/contact                           | https://www.whatsapp.com/contact
            https : // whatsapp.com/contact                              | https://www.whatsapp.com/contact
            """)
    void callsWholeAddressesOfTheGuideGenuine(String pasted, String address) {
        Verdict verdict = CHECK.check(pasted);

        assertThat(verdict.findings()).hasSize(1);
        assertThat(verdict.leading().reason()).isEqualTo(Reason.LISTED);
        assertThat(verdict.leading().comparedWith().at()).isEqualToIgnoringCase(address);
        assertThat(verdict.leading().comparedWith().address()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://faq.whatsapp.com/1234567890123/?cms_platform=android",
                "https://web.whatsapp.com/",
                "https://www.whatsapp.com/legal/privacy-policy",
                "whatsapp.com",
                "https://mobile.twitter.com/WhatsApp/status/1",
                "https://id-id.facebook.com/whatsapp",
                "https://play.google.com/store/apps/details?hl=en&id=com.whatsapp",
                "https://github.com/WhatsApp/stickers",
                "https://faq.whatsapp.com/1/?q=tanya&l={id}",
            })
    void callsPagesInPlacesOfTheProvidersOwnGenuine(String pasted) {
        assertThat(CHECK.check(pasted).leading().reason()).isEqualTo(Reason.OWN_PLACE);
    }

    @ParameterizedTest
    @CsvSource({
        "support@whatsapp.com, RETIRED",
        "payment@support.whatsapp.com, UNPROVEN",
        "https://www.whatsapp.com/contact/noclient, UNPROVEN",
        "banding@support.whatsapp.com, OWN_DOMAIN_MAILBOX",
        "help@in.whatsapp.com, OWN_DOMAIN_MAILBOX",
        "https://www.whatsapp.com/contact/forms/1, OWN_DOMAIN_PAGE",
        "https://new.whatsapp.com/, OWN_DOMAIN_PAGE",
        "https://web.whatsapp.com/🌐/id, OWN_DOMAIN_PAGE",
        "https://www.whatsapp.com/legal/a%20b, OWN_DOMAIN_PAGE",
        "saya pakai nama_akun di sana, NOTHING_FOUND",
        "'https : //', NOTHING_FOUND",
        "Settings > Help, NOTHING_FOUND",
        "tolong akun saya diblokir sejak 2026-11-20 pukul 08.00-17.00, NOTHING_FOUND",
        "'Rp 1.500.000, 3.14, dll. dan lain.lain', NOTHING_FOUND",
        "'', NOTHING_FOUND",
    })
    void leavesUnconfirmedWhatNobodyCouldConfirm(String pasted, Reason reason) {
        assertThat(CHECK.check(pasted).judgement()).isEqualTo(Judgement.UNCONFIRMED);
        assertThat(CHECK.check(pasted).leading().reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://faq.whatsapp.com./general",
                "https://faq.whatsapp.com:443/general",
                "http://faq.whatsapp.com:443",
                "https://faq.whatsapp.com:80",
                "faq.whatsapp.com..",
                "support @support.whatsapp.com",
                "support@ support.whatsapp.com",
                "market://details?id=com.whatsapp",
                "https://v.whatsapp.com/123456",
                "v.whatsapp.com/123-456",
                "👉🏻 https://faq.whatsapp.com ✅",
                "→ support@support.whatsapp.com ☑️",
                "----- https://faq.whatsapp.com -----",
                "http://faq.whatsapp.com:80/general",
                "com.whatsapp",
                "com.whatsapp.w4b",
                "WhatsApp: support@support.whatsapp.com",
                "e-mail resmi WhatsApp: support@support.whatsapp.com.",
            })
    void callsGenuineWhatIsTheSameWrittenOtherwise(String pasted) {
        assertThat(CHECK.check(pasted).judgement()).isEqualTo(Judgement.GENUINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14045",
                "110",
                "polisi 110",
                "(021) 555-0100",
                "+62 21 555 0100",
                "https://x.com/tolong",
                "@tolong_id",
                "https://tolong.example/",
                "layanan@bank.example",
                "https://pemda.go.id/whatsapp",
                "hubungi bengkel.example ya",
                "WhatsApp saya diblokir, lalu saya tulis ke layanan@bank.example",
            })
    void knowsNothingOfStrangersWhoClaimNothing(String pasted) {
        assertThat(CHECK.check(pasted).judgement()).isEqualTo(Judgement.UNCONFIRMED);
        assertThat(CHECK.check(pasted).leading().reason()).isEqualTo(Reason.FOREIGN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://iasc.ojk.go.id                                       | anti-scam-centre
            https://iasc.ojk.go.id/Guest                                 | anti-scam-centre
            157                                                          | anti-scam-centre
            OJK: 157                                                     | anti-scam-centre
            WA OJK 081-157-157-157                                       | anti-scam-centre
            tel:157                                                      | anti-scam-centre
            081-157-157-157                                              | anti-scam-centre
            +62 811 5715 7157                                            | anti-scam-centre
            https://wa.me/6281157157157                                  | anti-scam-centre
            https://api.whatsapp.com/send?phone=6281157157157            | anti-scam-centre
            konsumen@ojk.go.id                                           | anti-scam-centre
            kontak157.ojk.go.id                                          | anti-scam-centre
            1500888                                                      | bca
            Halo BCA 1500888                                             | bca
            188                                                          | mobile-operator
            Telkomsel 188                                                | mobile-operator
            XL: 817                                                      | mobile-operator
            021-57959817                                                 | mobile-operator
            https://aduannomor.id                                        | public-services
            cekrekening.id                                               | public-services
            """)
    void callsTheAuthoritiesContactsGenuine(String pasted, String authority) {
        Verdict verdict = CHECK.check(pasted);

        assertThat(verdict.judgement()).isEqualTo(Judgement.GENUINE);
        assertThat(verdict.leading().comparedWith().authority().code()).isEqualTo(authority);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://iasc-ojk.example                                     | NAME_WITH_ADDITIONS | anti-scam-centre
            https://ojk.example/lapor                                    | WRONG_ENDING        | anti-scam-centre
            https://iasc.ojk.go.id.lapor.example                         | NAME_AS_SUBDOMAIN   | anti-scam-centre
            lapor.ojk@gmail.com                                          | FREE_MAIL           | anti-scam-centre
            https://wa.me/6281157157158                                  | LEADS_TO_A_NUMBER   | whatsapp
            +62 811 5715 7158                                            | PHONE_NUMBER        | whatsapp
            cekrekenning.example                                         | MISSPELT_NAME       | public-services
            https://bca-poin.example                                     | NAME_WITH_ADDITIONS | bca
            """)
    void catchesLookalikesOfTheAuthorities(String pasted, Reason reason, String holder) {
        Verdict verdict = CHECK.check(pasted);
        Counterpart other = verdict.leading().comparedWith();

        assertThat(verdict.judgement()).isEqualTo(Judgement.NOT_GENUINE);
        assertThat(verdict.leading().reason()).isEqualTo(reason);
        assertThat(
                        other == null || other.authority() == null
                                ? "whatsapp"
                                : other.authority().code())
                .isEqualTo(holder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.telkomsel.com",
                "https://id.wikipedia.org/wiki/WhatsApp",
                "https://tekno.kompas.com/read/2024/05/26/whatsapp-blokir-massal-di-indonesia",
                "https://klikbca.com",
                "https://www.komdigi.go.id",
                "https://lapor.pajak.go.id",
                "@ojkindonesia",
                "113"
            })
    void accusesNoHonestStrangerOfImitatingAnAuthority(String pasted) {
        assertThat(CHECK.check(pasted).leading().reason()).isEqualTo(Reason.FOREIGN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1601 Willow Road, Menlo Park, California 94025               | RETIRED
            4 Grand Canal Square                                         | RETIRED
            WhatsApp LLC, 1 Meta Way, Menlo Park                         | IN_A_MESSAGE
            jalan Mawar 4, Grand Hotel                                   | NOTHING_FOUND
            """)
    void knowsWhereLettersOnPaperGo(String pasted, Reason reason) {
        assertThat(CHECK.check(pasted).leading().reason()).isEqualTo(reason);
        assertThat(CHECK.check(pasted).judgement()).isEqualTo(Judgement.UNCONFIRMED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Layanan WhatsApp Indonesia: layanan@tolong.example           | CLAIMS_THE_NAME
            PT WHATSAPP, Humas, (021) 555-0100                           | CLAIMS_THE_NAME
            com.whatsapp.resmi                                           | NAME_ELSEWHERE
            Undangan_Pernikahan.apk                                      | APP_FILE
            https://tolong.example/unduh/undangan.apk                    | APP_FILE
            0800 123 4567                                                | PHONE_NUMBER
            +1 202 555 0143                                              | PHONE_NUMBER
            """)
    void callsNotGenuineWhatClaimsOrTricks(String pasted, Reason reason) {
        assertThat(CHECK.check(pasted).judgement()).isEqualTo(Judgement.NOT_GENUINE);
        assertThat(CHECK.check(pasted).leading().reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            smb@support.whatsapp.com                                     | SECOND_HAND
            +91 1800 212 8552                                            | SECOND_HAND
            https://blog.whatsapp.com/some-news                          | SECOND_HAND
            https://apps.apple.com/id/app/whatsapp-messenger/id310633997 | SECOND_HAND
            https://itunes.apple.com/id/app/whatsapp-messenger/id310633997?mt=8 | SECOND_HAND
            https://apps.apple.com/id/app/whatsapp-business/id1386412985 | SECOND_HAND
            https://apps.microsoft.com/detail/9NKSQGP7F2NH?hl=id         | SECOND_HAND
            https://www.lapor.go.id/tentang                              | SECOND_HAND
            WhatsApp Support <support@support.whatsapp.com>              | SENDER
            Dari: support@support.whatsapp.com                           | SENDER
            Lihat https://wa.me/support!                                 | IN_A_MESSAGE
            https://faq.whatsapp.com, https://wa.me/support              | IN_A_MESSAGE
            support@support,whatsapp.com                                 | UNREAD_REST
            *157#                                                        | NOTHING_FOUND
            *157                                                         | NOTHING_FOUND
            mailto:ip@whatsapp.com?body=hubungi%20081234567890           | UNREAD_REST
            https://wa.me/6281157157157?text=kode%20123456               | UNREAD_REST
            https://faq.whatsapp.com/#kirim-kode-otp-anda                | UNREAD_REST
            https://faq.whatsapp.com/?pesan=transfer-uang-ke-rekening    | UNREAD_REST
            kontak 157 081-157-157-157                                   | IN_A_MESSAGE
            157#                                                         | NOTHING_FOUND
            +62 1500888                                                  | FOREIGN
            https://faq.whatsapp.com Kode: 123456789                     | UNREAD_REST
            https://v.whatsapp.com/abc                                   | OWN_DOMAIN_PAGE
            https://v.whatsapp.com/1234567                               | OWN_DOMAIN_PAGE
            https://v.whatsapp.com/123456/a                              | OWN_DOMAIN_PAGE
            https://v.whatsapp.com/123456?a=b                            | OWN_DOMAIN_PAGE
            https://github.com/WhatsApp/tolong                           | SECOND_HAND
            https://faq.whatsapp.com ⠺⠁⠤⠉⠎                                | IN_A_MESSAGE
            https://faq.whatsapp.com .-- .- -.-.                         | IN_A_MESSAGE
            https://faq.whatsapp.com 🆆🅰                                 | IN_A_MESSAGE
            https://faq.whatsapp.com 🇹🇴🇱🇴🇳🇬                               | IN_A_MESSAGE
            https://faq.whatsapp.com 😈                                   | IN_A_MESSAGE
            CS XL: 021-57959817                                          | IN_A_MESSAGE
            CS WA: 021-57959817                                          | IN_A_MESSAGE
            MyXL 817                                                     | IN_A_MESSAGE
            Telkomsel 817                                                | IN_A_MESSAGE
            ##002#                                                       | NOTHING_FOUND
            *#21#                                                        | NOTHING_FOUND
            saya umur *21* tahun                                         | NOTHING_FOUND
            pesan ini. Apk itu apa                                       | NOTHING_FOUND
            MATMSG:TO:support@support.whatsapp.com;;                     | IN_A_MESSAGE
            tulis ke support@support.whatsapp.com.Belum dijawab          | IN_A_MESSAGE
            baca https://faq.whatsapp.com.Terima kasih                   | IN_A_MESSAGE
            Instagram: tokobunga                                         | FOREIGN
            https://t.me/tokobunga                                       | FOREIGN
            Telegram: baru dipasang                                      | NOTHING_FOUND
            """)
    void callsGenuineOnlyOneProvenContactAlone(String pasted, Reason reason) {
        assertThat(CHECK.check(pasted).judgement()).isEqualTo(Judgement.UNCONFIRMED);
        assertThat(CHECK.check(pasted).leading().reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://faq.whatsapp.com@tolong.example/                     | NAME_BEFORE_AT
            https://faq.whatsapp.com:8443/                               | PORT
            https://faq.whatsapp.com%2etolong.example/                   | ENCODED
            https://faq.whatsapp.com/a%00b                               | ENCODED
            https://wa.me/support/../6281200000000                       | BROKEN_LINK
            https:faq.whatsapp.com                                       | BROKEN_LINK
            https://wa.me\\6281200000000                                 | BACKSLASH
            http://3405803786/whatsapp                                   | NUMERIC_HOST
            http://0xcb007109/whatsapp                                   | NUMERIC_HOST
            198.51.100.7/whatsapp                                        | NUMERIC_HOST
            https://faq.ｗｈａｔｓａｐｐ.com/                              | UNUSUAL_FORMS
            https://faq.whatsapp.com/?next=https://tolong.example        | CARRIES_ANOTHER_LINK
            https://www.whatsapp.com/contact?url=tolong.com              | CARRIES_ANOTHER_LINK
            https://www.google.co.id/url?q=https://faq.whatsapp.com      | REDIRECTOR
            https://s.id/bantuan-wa                                      | SHORT_LINK
            https://play.google.com/store/apps/details?id=com.whatsapp.chat | NAME_ELSEWHERE
            https://faq.whatsapp.com/?id=https://tolong.example          | CARRIES_ANOTHER_LINK
            market://details?id=com.whatsapp.tolong                      | NAME_ELSEWHERE
            market://details?id=com.whatsapp&url=tolong                  | UNUSUAL_LINK
            https://github.com/WhatsApp/stickers/commit/abcdef           | LEADS_TO_ANYBODY
            **21*0812-0000-0000#                                         | FORWARDS_CALLS
            *62*6281200000000#                                           | FORWARDS_CALLS
            * * 004 * 081200000000 * 11 #                                | FORWARDS_CALLS
            **61*14045#                                                  | FORWARDS_CALLS
            tekan **67*+6281200000000# lalu panggil                      | FORWARDS_CALLS
            tel:%2A%2A21%2A081200000000%23                               | FORWARDS_CALLS
            bintang bintang 21 bintang 081200000000 pagar                | FORWARDS_CALLS
            cs.wa🐌gmail.com                                             | UNUSUAL_FORMS
            support🐌support.whatsapp.com                                | UNUSUAL_FORMS
            cs.wa ﹫ gmail.com                                            | UNUSUAL_FORMS
            cs.wa @gmail.com                                             | FREE_MAIL
            cs.wa@gmail titik kom                                        | FREE_MAIL
            cs&#46;wa&#64;gmail&period;com                               | FREE_MAIL
            https://faq.whatsapp.com&#46;tolong.example                  | NAME_AS_SUBDOMAIN
            O8I2-3A56-7890                                               | PHONE_NUMBER
            〇八一二〇〇〇〇〇〇〇〇                                                 | PHONE_NUMBER
            kosong lapan satu dua nul nul nul nul nul nul nul nul        | PHONE_NUMBER
            oh eight one two oh oh oh oh oh oh oh oh                     | PHONE_NUMBER
            surat tilang . apk                                           | APP_FILE
            Undangan.apk.zip                                             | APP_FILE
            https://signal.me/#p/+6281200000000                          | LEADS_TO_A_NUMBER
            https://t.me/+6281200000000                                  | LEADS_TO_A_NUMBER
            https://zalo.me/081200000000                                 | LEADS_TO_A_NUMBER
            https://t.me/joinchat/AbC                                    | LEADS_TO_ANYBODY
            IG: whatsapp.tolong                                          | ACCOUNT_WITH_ADDITIONS
            Line: whatsapptolong, jam 9-17                               | ACCOUNT_WITH_ADDITIONS
            support@support.whatsapp.com.Id tolong                       | NAME_AS_SUBDOMAIN
            whatsapp://chat/?code=AbC                                    | UNUSUAL_LINK
            https://wa.me/+62-812-0000-0000                              | LEADS_TO_A_NUMBER
            https://web.whatsapp.com/?phone=6281200000000                | LEADS_TO_A_NUMBER
            https://wa.me/support?phone=6281200000000                    | LEADS_TO_A_NUMBER
            https://wa.me/support/6281200000000                          | LEADS_TO_A_NUMBER
            https://wa.me/support/pusat                                  | LEADS_TO_ANYBODY
            https://chat.whatsapp.com/AbC%20                             | LEADS_TO_ANYBODY
            https://github.com/WhatsApp/stickers/issues/1                | LEADS_TO_ANYBODY
            https://web.archive.org/web/2026/https://faq.whatsapp.com/   | CARRIES_ANOTHER_LINK
            itms-apps://apps.apple.com/app/id310633997                   | UNUSUAL_LINK
            +1 800 212 8552                                              | PHONE_NUMBER
            cs [at] whatsapp-bantuan [titik] id                          | NAME_WITH_ADDITIONS
            csWhatsApp_indonesia                                         | ACCOUNT_WITH_ADDITIONS
            IG: bantuan_wa                                               | ACCOUNT_WITH_ADDITIONS
            https://www.youtube.com/@WhatsApp                            | ACCOUNT_ELSEWHERE
            https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv             | LEADS_TO_ANYBODY
            https://www.whatsapp.com/channel/0029abc                     | LEADS_TO_ANYBODY
            bantuan.wa.resmi@gmail.com                                   | FREE_MAIL
            0812-0000-0000                                               | PHONE_NUMBER
            hubungi CS WA +62 812 0000 0000 sekarang                     | PHONE_NUMBER
            wa0812.0000.0000                                             | PHONE_NUMBER
            telp 08-12-2000-0000                                         | PHONE_NUMBER
            telp 62.812.000.000                                          | PHONE_NUMBER
            ⓪⑧①②-0000-0000                                               | PHONE_NUMBER
            faq.whatsapp.com.tolong.example                              | NAME_AS_SUBDOMAIN
            wa.tolong.example/login                                      | NAME_AS_SUBDOMAIN
            https://whatsapp.tolong-resmi.id                             | NAME_AS_SUBDOMAIN
            whatsapp.co.id                                               | WRONG_ENDING
            https://whatsapp.github.io                                   | WRONG_ENDING
            whatsapp-bantuan.example                                     | NAME_WITH_ADDITIONS
            layananwhatsappindonesia.example                             | NAME_WITH_ADDITIONS
            whtasapp.example                                             | MISSPELT_NAME
            cs@whatapp.example                                           | MISSPELT_NAME
            https://t.me/whatsapp                                        | ACCOUNT_ELSEWHERE
            Telegram: @WhatsApp                                          | ACCOUNT_ELSEWHERE
            @WhatsAppCare                                                | ACCOUNT_WITH_ADDITIONS
            https://x.com/bantuan_whatsapp                               | ACCOUNT_WITH_ADDITIONS
            whatsapp.bantuan@tolong.example                              | NAME_ELSEWHERE
            https://tolong.example/faq.whatsapp.com                      | NAME_ELSEWHERE
            """)
    void callsFakesNotGenuineAndNamesTheTrick(String pasted, Reason reason) {
        assertThat(CHECK.check(pasted).judgement()).isEqualTo(Judgement.NOT_GENUINE);
        assertThat(CHECK.check(pasted).leading().reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tolong.id (.) faq.whatsapp.com",
                "https://tolong.id(dot)faq.whatsapp.com",
                "https://tolong.id . faq . whatsapp . com",
                "http://198.51.100.7 [.] faq.whatsapp.com",
                "http://3405803786 (dot) faq.whatsapp.com",
                "https://tolong.id:8080 (.) faq.whatsapp.com",
                "tolong.id [at] support.whatsapp.com",
                "tolong.id at support dot whatsapp dot com",
                "curi@tolong.id (.) faq.whatsapp.com",
                "tolong.id @support.whatsapp.com",
                "curi@tolong.id @support.whatsapp.com",
                "support @support.whatsapp.com.tolong.example",
                "https://tolong.id/ (.) faq.whatsapp.com",
                "support@support.whatsapp.com [at] tolong.id",
            })
    void joinsNothingThatIsAnAddressToAGoodName(String pasted) {
        assertThat(CHECK.check(pasted).judgement()).isNotEqualTo(Judgement.GENUINE);
    }

    @ParameterizedTest
    @CsvSource({
        "https://w\u04bbatsapp.com, MIXED_SCRIPTS",
        "https://xn--hatsapp-1yf.com, PUNYCODE",
        "https://whatsa\u0327pp.com, LOOKALIKE_LETTERS",
        "@Whats\u0430pp, MIXED_SCRIPTS",
        "ip@whats\u200dapp.com, INVISIBLE_CHARACTERS",
        "ip@whatsapp.com\u202e.tolong.example, TURNED_TEXT",
        "https://faq.whatsapp.com\u2044.tolong.example, LOOKALIKE_LETTERS",
    })
    void seesLettersThatOnlyLookRight(String pasted, Reason reason) {
        assertThat(CHECK.check(pasted).leading().reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200bip@whatsapp.com",
                "\u200bhttps://faq.whatsapp.com",
                "\u202ehttps://faq.whatsapp.com",
                "\u202e https://faq.whatsapp.com",
                "https://faq.whatsapp.com \u202e",
                "\u202e157",
                "\u2067081-157-157-157\u2069",
                "\u200f+62 811 5715 7157",
            })
    void asksToTypeByHandWhatHasSomethingInvisibleBesideIt(String pasted) {
        assertThat(CHECK.check(pasted).leading().reason()).isEqualTo(Reason.INVISIBLE_AROUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202a+62 811-5715-7157\u202c", "\u2068157\u2069", "☎\ufe0fip@whatsapp.com 👍"})
    void takesWhatTelephonesPutAroundNumbersForNothing(String pasted) {
        assertThat(CHECK.check(pasted).judgement()).isEqualTo(Judgement.GENUINE);
    }

    @Test
    void judgesEveryAddressOfTheGuideByItsGrade() {
        assertThat(ShippedGuide.provider().channels())
                .flatMap(Channel::addresses)
                .filteredOn(address -> !address.kind().isInWords())
                .isNotEmpty()
                .allSatisfy(address -> {
                    Verdict verdict = CHECK.check(address.value().en());
                    assertThat(verdict.findings()).hasSize(1);
                    assertThat(verdict.judgement() == Judgement.GENUINE)
                            .isEqualTo(address.evidence().grade().compareTo(Grade.B) <= 0);
                    assertThat(address.href()
                                    .map(link -> CHECK.check(link).judgement())
                                    .orElse(verdict.judgement()))
                            .isEqualTo(verdict.judgement());
                });
    }

    @Test
    void saysWhatWasImitated() {
        Finding finding = CHECK.check("https://whatsapp-bantuan.example").leading();

        assertThat(finding.comparedWith().provider().code()).hasToString("whatsapp");
        assertThat(finding.comparedWith().at()).isEqualTo("whatsapp.com");
    }

    @Test
    void namesWhoseAnAddressOfAnAuthorityIs() {
        assertThat(CHECK.check("https://cekrekening.id")
                        .leading()
                        .comparedWith()
                        .holder()
                        .en())
                .isEqualTo("Public complaint services in Indonesia");
    }
}
