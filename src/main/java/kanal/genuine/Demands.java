package kanal.genuine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a message wants of whoever reads it that no provider ever wants: a code, money, an app from a file, hurry. A
 * warning against it ("never send your code"), and what somebody tells of themselves ("I sent 500,000"), is no demand.
 */
final class Demands {
    // Each begins with the first letters of its words, so that a long text is passed over quickly
    private static final Pattern CODE = Pattern.compile(
            "(?=[kcopsnfae06])(?<![0-9a-z_])(?:"
                    + "(?:k[o0]de(?:nya)?|code|[o0]\\W{0,2}t\\W{0,2}p(?:nya)?|p[i1]n(?:nya)?|passw[o0]rd|passcode|sandi|cv[vc]2?|nomor kartu"
                    + "|card number|foto ktp|selfie|(?:sms|angka) (?:yang|yg) (?:baru(?:san)? )?masuk)\\b|(?:6|enam|six)[ -](?:digit|angka))");

    private static final Pattern GIVE = Pattern.compile(
            "\\b(?:kirim(?:kan|in)?|krm|kasi(?:h|hkan|hin|kan|in)?|ksh|beri(?:kan|tahu|tahukan)?|bagi(?:kan|in)?|sebut(?:kan|in)?|infokan"
                    + "|informasikan|konfirmasi(?:kan)?|balas|teruskan|serahkan|share|reply|forward|fwd|send|give|tell|provide"
                    + "|submit|(?:berapa|brp)(?! (?:lama|hari|jam|menit|kali|banyak|orang|biaya))|(?<!\\b(?:yang|yg) )minta(?! (?:kode|code|otp) (?:baru|ulang|lewat|melalui|lain))"
                    + "|(?:salah|keliru|sengaja) (?:kirim|ngirim|mengirim|masuk)\\w*|accidentally|by mistake|mistakenly)\\b");

    /** To whom, in a sentence of its own. */
    private static final Pattern GIVE_HERE =
            Pattern.compile("\\b(?:kirim|krm|kasih|share|fwd|forward|teruskan|send)\\w{0,3} (?:it )?"
                    + "(?:(?:ke )?sini|ke (?:saya|sy|aku|gw|gue|kami)|(?:to )?(?:me|us))\\b");

    /** A warning with a hole in it. */
    private static final Pattern BUT_ME =
            Pattern.compile("(?=[djn])\\b(?:jangan|jgn|never|don['’]?t|do not)\\b[^.!?\\n]{0,60}"
                    + "\\b(?:kecuali|selain|except|other than) (?:(?:ke|kepada|sama|dengan|to|with) )?"
                    + "(?:saya|sy|aku|gw|gue|kami|petugas|admin|cs|me|us|our)\\b");

    private static final Pattern PAY = Pattern.compile(
            "(?=[bmltksipdf])(?<![0-9a-z_])(?:"
                    + "(?:bayar(?:kan|lah)?|melakukan pembayaran|lakukan pembayaran|transfer(?:kan)?|tf|trf|kirim(?:kan|in)?|setor(?:kan)?|lunasi"
                    + "|top ?-?up|isi(?:kan)?|beli(?:kan)?|pay|send|deposit|buy|biaya|fee)\\b(?! (?:\\w{1,12} ){0,3}(?:gagal|failed)\\b))");

    private static final Pattern MONEY = Pattern.compile(
            "\\brp\\W{0,2}\\d|\\bidr\\b|\\d\\W{0,2}(?:ribu|rb|juta|jt|k)\\b|\\$ ?\\d|\\b\\d{1,3}\\.\\d{3}\\b"
                    + "|\\b(?:uang|duit|dana|saldo|pulsa|deposit|rekening|pajak|money|usd|gift ?cards?|vouchers?|bitcoin|btc|crypto)\\b"
                    + "|(?<=.)\\b(?:biaya|fee|payment)\\b");

    private static final Pattern APP = Pattern.compile("(?=[at])(?<![0-9a-z_])(?:"
            + "apk\\b|(?:aplikasi|app) (?:ini|berikut|di bawah|terlampir|below|attached)|(?:this|attached) app\\b)");

    private static final Pattern INSTALL = Pattern.compile(
            "\\b(?:pasang|instal|install|unduh|download|buka|klik|open|run|jalankan|perbarui|update)\\b");

    /** Ways to let somebody else in; the word for linked devices alone is none, people are told to look there. */
    private static final Pattern LET_IN = Pattern.compile(
            "(?=[atqrbspmkel])(?<![0-9a-z_])(?:"
                    + "(?:anydesk|team ?viewer|quick ?support|rustdesk)\\b|(?:bagikan|share) (?:layar|(?:your )?screen)\\b"
                    + "|(?:scan|pindai) (?:kode )?qr(?: code)? (?:ini|berikut|untuk verifikasi|below)\\b|scan this qr\\b"
                    + "|(?:masukkan|ketik|enter) (?:kode|the code|code)\\b[^.!?\\n]{0,40}\\b(?:perangkat tertaut|linked devices?)\\b"
                    + "|(?:perangkat tertaut|linked devices?)\\b[^.!?\\n]{0,40}\\b(?:masukkan|ketik|enter) (?:kode|the code|code)\\b)");

    /** Commands to an operator that send this telephone's calls elsewhere; a number follows, which is blanked where it was read. */
    private static final Pattern FORWARD = Pattern.compile(
            "(?=[*%sb\\u2217\\u204e\\u2731\\u066d])(?:(?:[*\\u2217\\u204e\\u2731\\u066d]|%2a|\\bbintang\\b|\\bstar\\b) ?){1,2}(?:2 ?1|6 ?[127]|0 ?0 ?[24]|4 ?0 ?1) ?"
                    + "(?:[*\\u2217\\u204e\\u2731\\u066d]|%2a|bintang\\b|star\\b)(?= {7}| ?[+(]?(?:\\d[ .-]?){3})");

    private static final Pattern ANYTHING = Pattern.compile("(?s).");

    private static final Pattern PRIZE = Pattern.compile("(?=[pmhugwlj])(?<![0-9a-z_])(?:"
            + "(?:pemenang|menang|memenangkan|hadiah|undian|giveaway|won|winner|prizes?|lottery|lotre|jackpot)\\b)");

    private static final Pattern CLAIM = Pattern.compile(
            "\\b(?:selamat|klaim|claim|ambil|congratulations|congrats|terpilih|mendapat(?:kan)?|beruntung|lucky|selected)\\b");

    private static final Pattern CLOSE = Pattern.compile("(?=[kdtmpbnhscaw])(?<![0-9a-z_])(?:"
            + "(?:kami (?:akan )?)?(?:di|ter|mem|me|pem|pen|pe)?(?:blokir|nonaktif|non-?aktif|hapus|tutup|beku|suspen|deactivat|delet|block|terminat|disabl|banned|closed)"
            + "|(?<!\\b(?:kode|code) )(?:akun|account|whatsapp|wa)\\b[^.!?\\n]{0,20}(?:k[ae]dalu?warsa|expire))");

    private static final Pattern DEADLINE = Pattern.compile(
            "\\b\\d{1,2} ?(?:x|×) ?24 ?jam\\b|\\b\\d{1,2} ?(?:jam|menit|hours?|hrs|minutes?)\\b|\\b[1-3] ?(?:hari|days?)\\b|\\bhari ini\\b|\\btoday\\b|\\bsekarang juga\\b"
                    + "|\\b(?:malam ini|besok|tonight|tomorrow)\\b|\\b(?:sebelum|paling lambat|before) (?:jam|pukul|tanggal|tgl|\\d)");

    private static final Pattern COMING = Pattern.compile(
            "\\b(?:(?<!\\b(?:saya|aku|kita|i) )(?:akan|will)|akan(?= di)|segera (?:perbarui|verifikasi|konfirmasi|perpanjang|lengkapi|klik)"
                    + "|permanen|permanently|be|atau|or|otherwise|kalau tidak|jika tidak|terancam|avoid|agar tidak|supaya tidak)\\b");

    /** Words before a verb that make it no demand: a warning, or what somebody does or did. */
    private static final Pattern NO_DEMAND = Pattern.compile(
            "(?<!\\b(?:jika|kalau|kalo|klo|bila|apabila|if)(?: [a-z]{1,8})?(?: [a-z]{1,8})? )\\b(?:jangan|jgn|tidak|tdk|tak|gak|ga|nggak|ngga|bukan|tanpa|dilarang|never|not|don['’]?t|doesn['’]?t|won['’]?t|no one|nobody)\\b[^,;:]{0,60}$"
                    + "|\\b(?:kami|kita|we|i|saya|aku|gw|gue|telah|sudah|udah|terlanjur|tadi|kemarin|already|was|have|had)"
                    + "(?: (?:akan|will|sudah|udah|telah|already|have|just|baru|terlanjur|sempat))?\\W{1,2}$");

    /**
     * A demand.
     *
     * @param core what is looked for first
     * @param beside what stands near it
     * @param and what stands there as well; null where nothing more is asked
     * @param isCoreTheVerb whether a denial stands before the core, and not before what is beside it
     * @param isInOneSentence whether both have to be in one
     */
    private record Demand(
            Reason reason,
            Pattern core,
            Pattern beside,
            @Nullable Pattern and,
            boolean isCoreTheVerb,
            boolean isInOneSentence) {}

    private static final List<Demand> ALL = List.of(
            new Demand(Reason.ASKS_FOR_CODE, CODE, GIVE, null, false, true),
            new Demand(Reason.ASKS_FOR_CODE, CODE, GIVE_HERE, null, false, false),
            new Demand(Reason.ASKS_FOR_CODE, BUT_ME, CODE, null, true, false),
            new Demand(Reason.ASKS_FOR_MONEY, PAY, MONEY, null, true, true),
            new Demand(Reason.ASKS_TO_INSTALL, APP, INSTALL, null, false, true),
            new Demand(Reason.ASKS_TO_LET_IN, LET_IN, ANYTHING, null, true, false),
            new Demand(Reason.FORWARDS_CALLS, FORWARD, ANYTHING, null, true, false),
            new Demand(Reason.PROMISES_A_PRIZE, PRIZE, CLAIM, null, true, false),
            new Demand(Reason.THREATENS, CLOSE, DEADLINE, COMING, true, false));

    private static final int NEAR = 70;
    private static final int IN_THE_NEXT_SENTENCE = 130;

    /** Places that are looked at for each demand. */
    private static final int MOST = 100;

    private Demands() {}

    /** The reasons against a text, each once. */
    static List<Reason> in(String text) {
        return ALL.stream()
                .filter(demand -> isIn(text, demand))
                .map(Demand::reason)
                .distinct()
                .toList();
    }

    private static boolean isIn(String text, Demand demand) {
        Matcher core = demand.core().matcher(text);
        for (int i = 0; i < MOST && core.find(); i++) {
            int reach = demand.isInOneSentence() ? NEAR : IN_THE_NEXT_SENTENCE;
            int from = Math.max(0, core.start() - reach);
            int to = Math.min(text.length(), core.end() + reach);
            if (demand.isInOneSentence()) {
                from = from + sentenceBefore(text.substring(from, core.start()));
                to = core.end() + sentenceAfter(text.substring(core.end(), to));
            }
            if (isIn(text.substring(from, to), core.start() - from, core.end() - from, demand)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(String words, int start, int end, Demand demand) {
        Pattern and = demand.and();
        if (and != null && !and.matcher(words).find()) {
            return false;
        }
        Matcher beside = demand.beside().matcher(words);
        if (demand.isCoreTheVerb() && demand.isInOneSentence()) {
            beside.region(end, words.length());
        }
        while (beside.find()) {
            int verb = demand.isCoreTheVerb() ? start : beside.start();
            if (!NO_DEMAND.matcher(words.substring(0, verb)).find()) {
                return true;
            }
        }
        return false;
    }

    private static int sentenceBefore(String before) {
        return Math.max(
                        Math.max(before.lastIndexOf('\n'), before.lastIndexOf('!')),
                        Math.max(before.lastIndexOf(". "), before.lastIndexOf('?')))
                + 1;
    }

    private static int sentenceAfter(String after) {
        int end = 0;
        while (end < after.length() && "!?\n".indexOf(after.charAt(end)) < 0 && !after.startsWith(". ", end)) {
            end++;
        }
        return end;
    }
}
