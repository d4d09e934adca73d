package kanal.letters;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kanal.letters.NumberLabels.Label;
import kanal.letters.NumberLabels.Means;

/** Finds what in a text is a secret, and what may be one, in whatever form its digits are written. */
final class SecretReader {
    private static final Pattern SPELLED =
            Pattern.compile("(?i)(?<!\\p{L})(?:(?:nol|kosong|satu|dua|tiga|empat|lima|enam"
                    + "|tujuh|delapan|lapan|sembilan|zero|oh|one|two|three|four|five|six|seven|eight|nine|[0-9])[ ,.\\n-]{1,3}){3,18}"
                    + "(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sembilan|zero|oh|one|two|three|four|five|six"
                    + "|seven|eight|nine|[0-9])(?![\\p{L}0-9])");

    /** A password after its name: a word with a letter and a figure in it. */
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)(?=[ps])(?<!\\p{L})(?:password|passcode|passwd|pwd?|sandi)"
                    + "(?:ku|mu|nya)?(?<filler>(?: (?:saya|my|is|was|used to be|adalah|yaitu|wa|whatsapp|e-?mail|gmail|google|ig|fb"
                    + "|instagram|facebook|akun|account|wifi|lama|old|baru|new|dan|and|sama)){0,6}(?: ?[:=] ?| ))"
                    + "(?<word>(?=[^\\s0-9]{0,40}[0-9])(?=[^\\s\\p{L}]{0,40}\\p{L})\\S{5,40})");

    /** The code that links a device: two groups of four capitals and figures. */
    private static final Pattern LINKING =
            Pattern.compile("(?<![\\p{L}\\p{Nd}-])(?=[0-9-]{0,8}[A-Z])[A-Z0-9]{4}-[A-Z0-9]{4}(?![\\p{L}\\p{Nd}-])");

    /** The key of an encrypted backup: sixteen groups of four figures and small letters. */
    private static final Pattern BACKUP_KEY =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])(?=[0-9a-zA-Z]{4}[ \\n-]?[0-9a-zA-Z]{4})(?=(?:[^0-9]{0,9}[0-9]){8})"
                    + "[0-9a-zA-Z]{4}(?:[ \\n-]?[0-9a-zA-Z]{4}){15}(?![\\p{L}\\p{Nd}])");

    /** Words that open a wallet, or an account without its password: at least eight of them, behind their name. */
    private static final Pattern RECOVERY_WORDS =
            Pattern.compile("(?i)(?=[fkmrsb])(?<!\\p{L})(?:(?:frasa|kata|kata-kata) (?:pemulihan|kunci|rahasia|benih)"
                    + "|(?:recovery|seed|secret|backup|mnemonic) (?:phrase|words))(?: \\p{L}{1,10}){0,3} ?(?:[:=]|adalah|is|are)[\\s\"“]{1,3}"
                    + "(?<words>(?:1[.)] ?)?\\p{L}{2,12}(?:[ ,\\n]{1,2}(?:\\d{1,2}[.)] ?)?\\p{L}{2,12}){7,23})");

    private final String bare;

    /** Where each character of it, and its end, stands in the text as typed. */
    private final int[] places;

    private final DigitGroups groups;
    private final NumberLabels labels;
    private final NumberContext context;
    private final List<Suspicion> found = new ArrayList<>();
    private final BitSet covered = new BitSet();

    private SecretReader(String typed) {
        StringBuilder read = new StringBuilder(typed.length());
        IntStream.Builder from = IntStream.builder();
        for (int at = 0; at < typed.length(); at += Character.charCount(typed.codePointAt(at))) {
            String character = TypedText.bare(Character.toString(typed.codePointAt(at)));
            read.append(character);
            for (int i = 0; i < character.length(); i++) {
                from.add(at);
            }
        }
        from.add(typed.length());
        this.bare = read.toString();
        this.places = from.build().toArray();
        this.groups = new DigitGroups(bare);
        this.labels = NumberLabels.of(bare);
        this.context = new NumberContext(bare, labels);
    }

    /** In the order of the text; no two overlap. */
    static List<Suspicion> read(String typed) {
        SecretReader reader = new SecretReader(typed);
        reader.passwords();
        reader.linkingCodes();
        reader.recoveryWords();
        reader.spelledOut();
        for (int group = 0; group < reader.groups.size(); ) {
            group = reader.group(group);
        }
        return reader.found.stream()
                .sorted(Comparator.comparingInt(Suspicion::start))
                .toList();
    }

    private void passwords() {
        Matcher password = PASSWORD.matcher(bare);
        while (password.find()) {
            boolean given = password.group("filler").matches("(?i).*(?:[:=]|is|was|be|adalah|yaitu|saya|my) ?");
            addPart(Secret.PIN, password.start("word"), password.end("word"), given);
        }
    }

    private void linkingCodes() {
        Matcher linking = LINKING.matcher(bare);
        while (linking.find()) {
            if (labels.speakOfSecrets(linking.start(), linking.end())) {
                addPart(Secret.CODE, linking.start(), linking.end(), false);
            }
        }
    }

    /** What sounds like such words may be a sentence about them. */
    private void recoveryWords() {
        Matcher key = BACKUP_KEY.matcher(bare);
        while (key.find()) {
            addPart(Secret.PIN, key.start(), key.end(), true);
        }
        Matcher recovery = RECOVERY_WORDS.matcher(bare);
        while (recovery.find()) {
            addPart(Secret.PIN, recovery.start("words"), recovery.end("words"), false);
        }
    }

    private void spelledOut() {
        Matcher spelled = SPELLED.matcher(bare);
        while (spelled.find()) {
            String words = spelled.group();
            if (words.chars().anyMatch(Character::isLetter)) {
                int digits = words.split("[ ,.\\n-]+").length;
                boolean named = context.isNamed(spelled.start(), spelled.end());
                if (named || digits == 6 || digits >= 13 || labels.speakOfSecrets(spelled.start(), spelled.end())) {
                    Secret kind = digits > 8 ? Secret.IDENTITY : Secret.CODE;
                    addPart(kind, spelled.start(), spelled.end(), named && digits == 6);
                }
            }
        }
    }

    /** What begins with that group, if anything; the group to go on with. */
    private int group(int first) {
        if (covered.get(groups.start(first))) {
            return first + 1;
        }
        for (int digits = 19; digits >= 13; digits--) {
            int last = groups.last(first, digits);
            if (last >= 0 && isLong(first, last)) {
                return last + 1;
            }
        }
        int last = groups.last(first, 6);
        if (last >= 0 && isSix(first, last)) {
            return last + 1;
        }
        return Math.max(isNamed(first), groups.lastOfDay(first)) + 1;
    }

    private boolean isLong(int first, int last) {
        String digits = groups.digits(first, last);
        boolean international = groups.start(first) > 0 && bare.charAt(groups.start(first) - 1) == '+';
        if ((international && digits.length() <= 15) || !isWritten(first, last) || groups.continuesTelephone(first)) {
            return false;
        }
        Label label = labels.before(groups.start(first));
        Means means = label == null ? null : label.means();
        boolean harmless = NumberLabels.isHarmless(label);
        boolean identity = CardNumbers.isIdentity(digits) && !context.isAccount(groups.start(first));
        boolean card = CardNumbers.isPossible(digits);
        if (identity && (!card || means == Means.IDENTITY || !CardNumbers.isKnown(digits))) {
            return add(Secret.IDENTITY, first, last, !harmless);
        }
        boolean known = CardNumbers.isKnown(digits);
        if (!card && known && means == Means.CARD) {
            // Mistyped, or a digit is left out of the check
            return add(Secret.CARD, first, last, false);
        }
        if (card && (known || !harmless)) {
            return add(Secret.CARD, first, last, means == Means.CARD || (known && !harmless));
        }
        return false;
    }

    /** Groups that belong together: one alone, all that there are, or such as cards are printed in. */
    private boolean isWritten(int first, int last) {
        boolean all = (first == 0 || !groups.isClose(first - 1)) && !groups.isClose(last);
        boolean printed = groups.length(last) <= 7;
        for (int group = first; group < last; group++) {
            all &= groups.isLight(group);
            printed &= groups.length(group) >= 4
                    && groups.length(group) <= 6
                    && groups.between(group).length() <= 3;
        }
        return first == last || all || printed || isDigitByDigit(first, last);
    }

    private boolean isDigitByDigit(int first, int last) {
        return groups.end(last) - groups.start(first) >= 2 * (last - first) + 1
                && groups.digits(first, last).length() == last - first + 1;
    }

    /** Six digits as codes are written; whether they were taken for one. */
    private boolean isSix(int first, int last) {
        int start = groups.start(first);
        int end = groups.end(last);
        if (context.isNamed(start, end)) {
            boolean day = last > first && groups.isDayOrTime(first);
            return add(context.kind(start, end), first, last, !day);
        }
        boolean other = !isPlain(first, last)
                || groups.isInTelephone(first)
                || context.isGlued(start, end)
                || (last > first && groups.isDayOrTime(first));
        boolean harmless = context.isHarmless(start, end);
        if (other || (harmless && !labels.speakOfSecrets(start, end)) || context.isCounted(end)) {
            return false;
        }
        return add(Secret.CODE, first, last, false);
    }

    private boolean isPlain(int first, int last) {
        int size = groups.length(first);
        for (int group = first; group < last; group++) {
            String sign = groups.between(group);
            boolean round = sign.equals(".") && groups.digits(last, last).endsWith("00");
            if (groups.length(group + 1) != size
                    || sign.strip().length() > 1
                    || (",:/+".contains(sign.strip()) && !sign.isBlank())
                    || round) {
                return false;
            }
        }
        return !groups.isInside(first, last);
    }

    /** Four to eight digits that a word calls a code or PIN; the last group of those taken for one, else the first. */
    private int isNamed(int first) {
        int start = groups.start(first);
        int last = first;
        int digits = groups.length(first);
        while (groups.isLight(last) && digits + groups.length(last + 1) <= 8) {
            last++;
            digits += groups.length(last);
        }
        int end = groups.end(last);
        boolean named = context.isNamed(start, end);
        Label label = labels.before(start);
        String word = label == null ? "" : bare.substring(label.start(), label.end());
        int fewest = word.matches("(?i)cv[vc].{0,3}") ? 3 : 4;
        if (digits < fewest || digits > 8 || !(named || (NumberLabels.isSecret(label) && !isOther(first, end)))) {
            return first;
        }
        Secret kind = context.kind(start, end);
        boolean sure = named
                && (kind == Secret.PIN || fewest == 3 || word.matches("(?i)otp.{0,3}"))
                && !context.isCounted(end)
                && !groups.isDayOrTime(first);
        add(kind, first, last, sure);
        return last;
    }

    private boolean isOther(int first, int end) {
        return groups.isDayOrTime(first)
                || groups.isThousands(first)
                || groups.isInTelephone(first)
                || context.isYear(groups.start(first), groups.end(first))
                || context.isGlued(groups.start(first), groups.end(first))
                || context.isCounted(end);
    }

    private boolean add(Secret kind, int first, int last, boolean sure) {
        addPart(kind, groups.start(first), groups.end(last), sure);
        return true;
    }

    private void addPart(Secret kind, int start, int end, boolean sure) {
        if (covered.get(start, end).isEmpty()) {
            found.add(new Suspicion(kind, places[start], places[end], sure));
            covered.set(start, end);
        }
    }
}
