package kanal.genuine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kanal.document.ShippedGuide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What messages want of those who read them; each demand beside honest words of the same kind. */
class DemandTests {
    private static final ContactCheck CHECK = new ContactCheck(ShippedGuide.guide());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kak, saya salah kirim kode 6 digit ke nomor kakak, tolong kirimkan ya      | ASKS_FOR_CODE
            Mohon kirimkan kode OTP yang masuk lewat SMS                               | ASKS_FOR_CODE
            Balas pesan ini dengan PIN verifikasi dua langkah Anda                     | ASKS_FOR_CODE
            Kode verifikasi yang masuk tolong teruskan ke kami                         | ASKS_FOR_CODE
            Berapa kodenya?                                                            | ASKS_FOR_CODE
            Jangan panik, kirim kode OTP sekarang                                      | ASKS_FOR_CODE
            k1r1m? Tidak: kirim k0de 0TP                                               | ASKS_FOR_CODE
            Please send us the six-digit code we sent you by mistake                   | ASKS_FOR_CODE
            Reply with your verification code to keep your account                     | ASKS_FOR_CODE
            Kirim kоde OTP Anda                                                        | ASKS_FOR_CODE
            Untuk membuka blokir, bayar biaya admin Rp 150.000                         | ASKS_FOR_MONEY
            Silakan transfer 250 ribu ke rekening berikut                              | ASKS_FOR_MONEY
            Biaya pemulihan akun Rp75.000                                              | ASKS_FOR_MONEY
            Kirim pulsa dulu ya kak                                                    | ASKS_FOR_MONEY
            Pay a fee of $20 to restore your account                                   | ASKS_FOR_MONEY
            Buy two gift cards and send a photo of them                                | ASKS_FOR_MONEY
            Instal file apk undangan di bawah                                          | ASKS_TO_INSTALL
            Buka aplikasi ini untuk memperbarui                                        | ASKS_TO_INSTALL
            bayar admin 100rb utk buka blokir                                          | ASKS_FOR_MONEY
            berikan nomor kartu ATM dan CVV                                            | ASKS_FOR_CODE
            Masukkan kode ABCD-EFGH di WhatsApp, Perangkat tertaut                     | ASKS_TO_LET_IN
            Pasang AnyDesk dulu ya kak                                                 | ASKS_TO_LET_IN
            Scan QR ini untuk verifikasi                                               | ASKS_TO_LET_IN
            Selamat! Nomor Anda memenangkan undian WhatsApp                            | PROMISES_A_PRIZE
            You won a prize, claim it here                                             | PROMISES_A_PRIZE
            Akun Anda akan diblokir dalam 24 jam                                       | THREATENS
            kak kasih tau 6 angka yg masuk di sms dong                                 | ASKS_FOR_CODE
            bang gue salah kirim kode ke nomer lu, fwd dong                            | ASKS_FOR_CODE
            otp nya brp kak                                                            | ASKS_FOR_CODE
            Kodenya udah masuk belum? kirim sini ya                                    | ASKS_FOR_CODE
            Screenshot SMS yang masuk terus kirim ke saya                              | ASKS_FOR_CODE
            kode OTP jangan kasih siapa pun kecuali ke kami. Kode itu rahasia          | ASKS_FOR_CODE
            Never share the code with anyone other than our team                       | ASKS_FOR_CODE
            Jika tidak konfirmasi hari ini akun WhatsApp dihapus permanen              | THREATENS
            If you do not verify today your account is permanently closed              | THREATENS
            Akun Anda kami blokir malam ini, segera perbarui data                      | THREATENS
            Verifikasi ulang sebelum jam 12 atau akun diblokir                         | THREATENS
            WhatsApp Anda akan kedaluwarsa besok                                       | THREATENS
            Verifikasi dalam 1x24 jam atau nomor Anda dinonaktifkan                    | THREATENS
            Your account will be deleted within 12 hours                               | THREATENS
            """)
    void callsAMessageNotGenuineForWhatItWants(String message, Reason reason) {
        Verdict verdict = CHECK.check(message + " https://faq.whatsapp.com");

        assertThat(verdict.judgement()).isEqualTo(Judgement.NOT_GENUINE);
        assertThat(verdict.leading().reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kode WhatsApp Anda: 123-456. Jangan bagikan kode ini kepada siapa pun.",
                "Your WhatsApp code: 123-456. Don't share this code with others",
                "Jangan pernah kirim kode OTP atau PIN kepada siapa pun",
                "Kami tidak pernah meminta kode atau uang. Tidak ada petugas yang boleh minta kode.",
                "Kode verifikasi akan kami kirim lewat SMS",
                "We will send you a code by SMS",
                "Minta kode baru lewat telepon",
                "Kode yang saya masukkan salah terus",
                "Saya sudah transfer 500 ribu ke penipu",
                "Jangan transfer uang kepada siapa pun",
                "Never pay a fee for this",
                "Buka Perangkat tertaut dan keluarkan perangkat yang tidak dikenal",
                "Jangan pernah bagikan layar kepada orang yang menelepon",
                "WhatsApp gratis, tanpa biaya",
                "Unduh WhatsApp dari Play Store",
                "Nomor saya diblokir sejak 24 jam lalu",
                "Akun dihapus setelah 30 hari dinonaktifkan",
                "Peninjauan biasanya selesai dalam 24 jam",
                "Selamat pagi, menu hari ini nasi goreng",
                "Anda akan menerima jawaban dalam 2 hari",
                "Saya lupa PIN verifikasi dua langkah, berapa lama menunggu?",
                "Kalau ada yang minta kode, jangan diberi",
                "Never share the code with anyone, only you need it",
                "Ketik kode hanya di aplikasi, jangan di tempat lain selain itu",
                "Kode WhatsApp Anda akan kedaluwarsa besok",
                "Saya akan lapor polisi hari ini karena nomor diblokir",
                "Kalau kode tidak masuk hari ini, coba lagi besok",
                "Kirim uang lewat BCA gagal",
            })
    void hearsNoDemandInHonestWords(String message) {
        assertThat(Demands.in(message.toLowerCase(Locale.ROOT))).isEmpty();
        assertThat(CHECK.check(message + " https://faq.whatsapp.com").judgement())
                .isEqualTo(Judgement.UNCONFIRMED);
    }
}
