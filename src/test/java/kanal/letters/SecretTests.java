package kanal.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number here is invented; the cards are those that payment networks publish for trying things out. */
class SecretTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kode saya 123-456",
                "My code is 123456.",
                "123 456",
                "kodenya: 987-654, tolong",
                "I got 135-791 2 hours ago",
                "kode 135791 14 hari lalu",
                "kode 48 29 13",
                "kode: 4-8-2-9-1-3",
                "kodenya 4829",
                "CVV 123",
                "OTP 48213",
                "otp482913",
                "OTP DANA 4829",
                "kode tautan K7RM-2XQ9",
                "482913 itu kode OTP saya",
                "kodenya empat delapan dua sembilan satu tiga",
                "❹❽❷❾❶❸",
                "１２３-４５６",
                "\u0661\u0662\u0663\u0664\u0665\u0666"
            })
    void findsTheCodeThatComesBySms(String text) {
        assertThat(Secret.in(text)).containsExactly(Secret.CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PIN saya 4821",
                "pin: 482193",
                "my PIN is 48 21",
                "sandinya adalah 48219301",
                "Password (baru) 4821",
                "password saya hunter2",
                "kata sandi: rahasia123",
                "the passcode was 7-7-7-7"
            })
    void findsNumbersThatAreCalledSecret(String text) {
        assertThat(Secret.in(text)).containsExactly(Secret.PIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111 1111 1111 1111",
                "4111111111111111",
                "kartu 5555-5555-5555-4444",
                "378282246310005",
                "30569309025904",
                "4222222222222"
            })
    void findsCardNumbersByTheirCheckDigit(String text) {
        assertThat(Secret.in(text)).containsExactly(Secret.CARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NIK 3174051203900004", "3174 0552 0390 0004", "3174.0512.0390.0004"})
    void findsIdentityNumbersByTheirBirthday(String text) {
        assertThat(Secret.in(text)).contains(Secret.IDENTITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Saya rugi Rp 500.000",
                "Rp500000",
                "Rp. 500 000 hilang",
                "sebesar 500000 rupiah",
                "250 000 IDR",
                "sekitar 150 ribu",
                "$ 150000",
                "+62 812-3456-7890",
                "+62 812 3456 78901",
                "0812 3456 7890",
                "62812345678901",
                "+44 7700 900123",
                "Sejak 2026-11-20",
                "20/11/2026 pukul 14.30",
                "20-11-2026",
                "2026",
                "14 hari",
                "menit 5, lalu 10, lalu 60",
                "OTP tidak masuk sejak 14.30",
                "OTP belum masuk sejak 2026-11-20",
                "No OTP since 2026-11-20",
                "Verifikasi PIN gagal pada 2026",
                "Spinning 2026",
                "4111 1111 1111 1112",
                "iPhone 15, iOS 18.1.1",
                "WhatsApp 2.26.24.78"
            })
    void leavesAmountsPhoneNumbersAndDatesAlone(String text) {
        assertThat(Secret.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transfer 150000 kemarin",
                "saya bayar 500000",
                "sebesar 150 000",
                "kode pos 55281",
                "kode negara +62",
                "error code 404",
                "lupa kata sandi",
                "password baru tidak diterima",
                "Saya tf 500000 ke penipu",
                "error 131047",
                "Nomor laporan saya 123456",
                "PIN selama 168 jam",
                "VA 8808081234567890",
                "I sent 500000 to the scammer",
                "saya kehilangan 1250000",
                "nomor rekening tujuan 3201010101234567"
            })
    void leavesAmountsAndOtherCodesAlone(String text) {
        assertThat(Secret.in(text)).isEmpty();
    }

    @Test
    void findsEverySecretOfAText() {
        assertThat(Secret.in("PIN 4821, kode 123-456, kartu 5555 5555 5555 4444, NIK 3174051203900004"))
                .contains(Secret.PIN, Secret.CODE, Secret.CARD, Secret.IDENTITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kode saya 482913",
                "OTP 482-913",
                "482913 is my WhatsApp code",
                "PIN saya 4821",
                "4111 1111 1111 1111",
                "NIK 3174051203900004",
                "password ig lama saya Kopi_hitam3"
            })
    void isSureOfWhatIsNamedOrProvesItself(String text) {
        assertThat(Secret.suspicions(text)).singleElement().matches(Suspicion::sure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "482913",
                "dia minta 482 913",
                "I sent 482913 to the scammer",
                "sudah bayar, lalu dia minta 482913",
                "tertipu karena sebut 521000",
                "rekening 4111111111111111",
                "rekening dibobol, lalu diminta 3174051203900004",
                "nomor laporan 482913, kode tidak masuk",
                "kode yang dipakai pelaku itu 4829",
                "kartu 4111 1111 1111 1112"
            })
    void onlyAsksWhereNothingProvesIt(String text) {
        assertThat(Secret.suspicions(text)).singleElement().matches(suspicion -> !suspicion.sure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sandi: K7RM-2XQ9", "pw: satu1 dua tiga empat lima enam", "sandi: a1 482913"})
    void marksNoPartOfATextTwice(String text) {
        List<Suspicion> found = Secret.suspicions(text);

        assertThat(found).isNotEmpty();
        for (int next = 1; next < found.size(); next++) {
            assertThat(found.get(next).start())
                    .isGreaterThanOrEqualTo(found.get(next - 1).end());
        }
    }

    @Test
    void saysWhereASecretStandsInTheTextAsTyped() {
        String text = "\u200bKode 😀 saya: 4️⃣8️⃣2️⃣-❾❶❸, tolong";

        Suspicion found = Secret.suspicions(text).get(0);

        assertThat(text.substring(found.start(), found.end())).isEqualTo("4️⃣8️⃣2️⃣-❾❶❸");
    }

    @Test
    void readsTextsOfAnyLength() {
        for (int before : new int[] {9_990, 19_990, 19_997, 45_000}) {
            assertThat(Secret.in("x ".repeat(before / 2) + "482913")).containsExactly(Secret.CODE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "123 456 ",
                "kode 123456 ",
                "satu ",
                "sandi a1",
                "1-",
                "pin ",
                "otp tidak ",
                "123-456 ",
                "rp",
                " ",
                "\u0661."
            })
    void takesNoTimeForLongInputs(String part) {
        String input = part.repeat(50_000 / part.length()) + "!";

        assertTimeoutPreemptively(Duration.ofMillis(500), () -> Secret.in(input));
    }
}
