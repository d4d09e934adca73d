package kanal.letters;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a text that say what the number beside them is. */
final class NumberLabels {
    /** What a word makes of the number beside it. */
    enum Means {
        PIN,
        CODE,
        CARD,
        IDENTITY,
        HARMLESS,
        ACCOUNT,
        /** That somebody passed something on: money, if the number is a round one. */
        PASSED,
        /** That somebody read, said or typed something: never money alone. */
        SAID
    }

    /** One such word and where it stands. */
    record Label(Means means, int start, int end) {}

    /** How far from a number a word may stand and still be about it. */
    static final int NEAR = 40;

    /** Compounds first: a country's code, an order's or an error's number is no secret. */
    private static final Pattern LABEL = Pattern.compile("(?i)(?=[a-z$€])(?<!\\p{L})(?:"
            + "(?<harmless>(?:kode|code|nomor|number|nmr|no)(?:nya)?[ .:]{1,2}(?:pos|negara|area|wilayah|error|galat|promo"
            + "|voucher|bank|unik|transaksi|booking|pemesanan|pesanan|referensi|ref|toko|barang|produk|resi|cabang|warna"
            + "|diskon|status|respons|tiket|laporan|aduan|pelacakan|bayar|pembayaran|qr|of conduct)"
            + "|(?:country|area|postal|post|zip|dial|error|discount|tracking|status|response|booking|order|voucher|promo"
            + "|bank|branch|reference|http|qr|source|product)[ -]?(?:code|kode)"
            + "|rp|idr|usd|sgd|myr|\\$|€|tf|trf|transfer(?:an|kan|red)?|ditransfer|mentransfer|tranfer|ditf|bayar|dibayar"
            + "|membayar|sebesar|senilai|sejumlah|seharga|nominal|jumlah|uang|duit|dana|saldo|harga|total|biaya|tagihan"
            + "|rugi|kerugian|paid|pay|amount|sum|cost|price|fee|worth|balance|topup|top up|cicilan|pinjaman|utang|hadiah"
            + "|laporan|lapor|tiket|ticket|aduan|pengaduan|keluhan|kasus|case|pesanan|order|invoice|faktur|resi|referensi"
            + "|reference|ref|transaksi|transaction|antrean|antrian|queue"
            + "|error|galat|err|errno|bug|status|http|versi|version|build|model|seri|serial|imei|kodepos|pelanggan"
            + "|customer|booking|tracking|report|complaint|issue|request|reg|registrasi id|polisi|telepon|telp|plat)"
            + "|(?<pin>(?:pin(?: code)?|password|passcode|passwd|pwd|pw|sandi)(?:nya)?(?: (?:dana|kartu|card|debit|kredit"
            + "|rekening|account)){0,2})"
            + "|(?<code>(?:kode|kd|code|otp)(?:nya)?(?: (?:dana|kartu|card|debit|kredit|rekening|account)){0,2}"
            + "|cvv|cvc|verifikasi|verification|verif)"
            + "|(?<card>kartu|card|debit|kredit|credit|cc)"
            + "|(?<identity>nik|ktp|nkk)"
            + "|(?<account>rekening|rek|norek|account|virtual account|virtual|va|briva)"
            + "|(?<passed>(?:me|di|ter)?(?:ngirim|kirim)(?:i|in|kan)?|(?:di|nge|ng)?kasih(?:kan)?|(?:di|mem)?beri(?:kan)?"
            + "|(?:di|me)?minta|(?:di|me)?(?:nyuruh|suruh)|(?:ke)?hilang(?:an)?|(?:ke|ter|di)?tipu|(?:di)?setor|menyetor"
            + "|(?:di|ke)?potong|(?:di)?pinjam|pinjem|pulsa|sent|send|gave|give|given|lost|ask(?:ed|ing)?)"
            + "|(?<said>(?:di|me)?nyebut(?:kan)?|(?:di)?sebut(?:kan|in)?|(?:di|mem)?baca(?:kan|in)?|(?:di|me)?ngetik|(?:di)?ketik"
            + "|dapat|dapet|(?:di)?terima|menerima|masuk|told|tell|got|received?|shared?|typed?|entered|read)"
            + ")(?:ku|mu|nya|s)?(?!\\p{L})");

    private final List<Label> labels;

    private NumberLabels(List<Label> labels) {
        this.labels = labels;
    }

    static NumberLabels of(String bare) {
        return new NumberLabels(LABEL.matcher(bare)
                .results()
                .map(found -> new Label(means(found), found.start(), found.end()))
                .toList());
    }

    /** The last word before that place that names a number, not far from it. */
    @Nullable Label before(int start) {
        int at = index(start) - 1;
        while (isVerb(at) && start - labels.get(at).end() <= NEAR) {
            at--;
        }
        return at >= 0 && start - labels.get(at).end() <= NEAR ? labels.get(at) : null;
    }

    /** The last word of all before that place, not far from it, where it says what was done with the number. */
    @Nullable Label verbBefore(int start) {
        int at = index(start) - 1;
        return isVerb(at) && start - labels.get(at).end() <= NEAR ? labels.get(at) : null;
    }

    /** The first word from that place on that names a number, not far from it. */
    @Nullable Label after(int end) {
        int at = index(end);
        while (isVerb(at) && labels.get(at).start() - end <= NEAR) {
            at++;
        }
        return at < labels.size() && labels.get(at).start() - end <= NEAR ? labels.get(at) : null;
    }

    private boolean isVerb(int at) {
        Means means = at >= 0 && at < labels.size() ? labels.get(at).means() : Means.HARMLESS;
        return means == Means.PASSED || means == Means.SAID;
    }

    /** Whether a word near that place speaks of codes or PINs at all. */
    boolean speakOfSecrets(int start, int end) {
        for (int at = index(start) - 1; at >= 0 && start - labels.get(at).end() <= NEAR; at--) {
            if (isSecret(labels.get(at))) {
                return true;
            }
        }
        Label next = after(end);
        return next != null && isSecret(next);
    }

    static boolean isSecret(@Nullable Label label) {
        return label != null && (label.means() == Means.PIN || label.means() == Means.CODE);
    }

    static boolean isHarmless(@Nullable Label label) {
        return label != null && (label.means() == Means.HARMLESS || label.means() == Means.ACCOUNT);
    }

    /** How many of the words end before that place, or at it. */
    private int index(int place) {
        int low = 0;
        int high = labels.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (labels.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Means means(MatchResult found) {
        // The groups in the order of the expression; exactly one of them took part
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.start(group) >= 0) {
                return List.of(
                                Means.HARMLESS,
                                Means.PIN,
                                Means.CODE,
                                Means.CARD,
                                Means.IDENTITY,
                                Means.ACCOUNT,
                                Means.PASSED,
                                Means.SAID)
                        .get(group - 1);
            }
        }
        throw new IllegalStateException("A word of none of the kinds");
    }
}
