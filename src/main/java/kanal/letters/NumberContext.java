package kanal.letters;

import java.util.regex.Pattern;
import kanal.letters.NumberLabels.Label;
import kanal.letters.NumberLabels.Means;

/** What the words around a number say of it. */
final class NumberContext {
    /** What may stand between a word and the number that it names. */
    private static final Pattern NAMING = Pattern.compile("(?i)[\\s:=(\\[\"'“‘>.,#*-]{0,6}"
            + "(?:(?:saya|sy|gue|gw|aku|my|the|is|was|adalah|ialah|yaitu|yakni|itu|ini|tsb|sms|otp|wa|whatsapp|baru|lama"
            + "|verifikasi|verification|keamanan|security|rahasia|secret|dari|from|nomor|number|no|digit|[2-8]|enam|six"
            + "|yg|yang|masuk|dikirim|diterima|received|got|i|for|untuk|login|akses|aktivasi|pendaftaran|atm|bank"
            + "|mbanking|sekarang|tadi|to|me|cuma|hanya|only|dua|two|step|langkah|ke|hp|nya|ku|sim|sekali|pakai)"
            + "[\\s:=(\\[\"'“‘>.,#*-]{1,4}){0,9}");

    private static final Pattern NAMED_AFTER = Pattern.compile(
            "(?i)[\\s\"'”’)\\](=-]{0,4}"
                    + "(?:(?:itu|tu|adalah|ini|is|was|my|your|the|saya|as|sbg|sebagai|dari|nomor|a|an|whatsapp|sms)\\s{1,3}){0,5}");

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?:[,.]\\d\\d)? ?(?:,-|(?:jam|menit|detik|hari|minggu|bulan"
                    + "|tahun|kali|orang|rb|ribu|rban|juta|jt|rupiah|perak|k|%|persen|hours?|minutes?|seconds?|days?|weeks?|months?"
                    + "|years?|times|people|customers|users|pengguna|pelanggan|pesan|messages|chats?|kontak|contacts|mb|gb|kb|wib"
                    + "|wita|wit|am|pm|usd|idr|sgd|dollars?|ringgit|followers?|pengikut|anggota|members)(?![\\p{L}\\d]))");

    private static final Pattern BESIDE = Pattern.compile("[\\s:.=#-]{0,3}(?:\\p{L}{1,12}[\\s:.]{1,2}){0,2}");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern YEAR_BEFORE = Pattern.compile("(?i)(?:pada|sejak|tahun|thn|th|since|in|on|of|dari|awal"
            + "|akhir|until|sampai|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
            + "|january|february|march|may|june|july|august|october|december|versi|android|windows)[ ,.]{1,2}");

    private final String bare;
    private final NumberLabels labels;

    NumberContext(String bare, NumberLabels labels) {
        this.bare = bare;
        this.labels = labels;
    }

    /** Whether a word calls the number a code or a PIN, right before it or right after it. */
    boolean isNamed(int start, int end) {
        return isNamedBefore(start) || (isNamedAfter(end) && !isHarmless(start, end));
    }

    private boolean isNamedBefore(int start) {
        Label label = labels.before(start);
        return NumberLabels.isSecret(label)
                && label != null
                && NAMING.matcher(bare.substring(label.end(), start)).matches();
    }

    private boolean isNamedAfter(int end) {
        Label label = labels.after(end);
        return NumberLabels.isSecret(label)
                && label != null
                && NAMED_AFTER.matcher(bare.substring(end, label.start())).matches();
    }

    /** PIN or code, as the word says that names it. */
    Secret kind(int start, int end) {
        Label label = NumberLabels.isSecret(labels.before(start)) ? labels.before(start) : labels.after(end);
        return label != null && label.means() == Means.PIN ? Secret.PIN : Secret.CODE;
    }

    /** Whether the nearest word before it says that it is an amount, a report, an account or another such number. */
    boolean isHarmless(int start, int end) {
        Label verb = labels.verbBefore(start);
        boolean other = verb == null
                ? NumberLabels.isHarmless(labels.before(start))
                : verb.means() == Means.PASSED && isRound(start, end);
        return other || isCounted(end);
    }

    /** As amounts are that people pass on, and one code of a thousand. */
    private boolean isRound(int start, int end) {
        return bare.substring(start, end).endsWith("000");
    }

    /** Whether a word right before it says that it is an account's number. */
    boolean isAccount(int start) {
        Label label = labels.before(start);
        return label != null
                && label.means() == Means.ACCOUNT
                && BESIDE.matcher(bare.substring(label.end(), start)).matches();
    }

    /** Whether a unit follows: hours, rupiah, people. */
    boolean isCounted(int end) {
        return COUNTED.matcher(bare)
                .region(end, Math.min(bare.length(), end + 20))
                .lookingAt();
    }

    boolean isYear(int start, int end) {
        String before = bare.substring(Math.max(0, start - 12), start);
        return YEAR.matcher(bare.substring(start, end)).matches()
                && YEAR_BEFORE.matcher(before).results().anyMatch(found -> found.end() == before.length());
    }

    /** Whether it is part of a longer word of letters and digits. */
    boolean isGlued(int start, int end) {
        return isLetter(start - 1) || isLetter(end);
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < bare.length() && Character.isLetter(bare.charAt(at));
    }
}
