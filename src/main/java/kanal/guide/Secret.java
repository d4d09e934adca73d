package kanal.guide;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must never be sent to anybody, and how it is found in typed text. */
public enum Secret {
    /** A six-digit code as it comes by SMS. */
    CODE,
    /** A number named as PIN or password. */
    PIN,
    /** A payment card's number, by its first digits, length and check digit (ISO/IEC 7812-1, Luhn). */
    CARD,
    /** An Indonesian identity number: 16 digits with a day and month of birth in them (NIK). */
    IDENTITY;

    private static final int LONGEST_READ = 20_000;
    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{Nd}])\\p{Nd}(?:[ .-]?\\p{Nd}){2,40}+");
    private static final Pattern MONEY_BEFORE = Pattern.compile(
            "(?i)(?:rp|idr|usd|\\$|transfer|bayar|sebesar|senilai|sejumlah|nominal|uang|paid|amount)[.: ]{0,2}$");
    private static final Pattern MONEY_AFTER =
            Pattern.compile("(?i)^(?:[,.]\\d\\d)? ?(?:,-|rupiah|rb|ribu|juta|jt|idr|usd)");
    /** Not where a time follows or something failed to come: "no OTP since 14.30" tells nobody a secret. */
    private static final Pattern PIN_BEFORE =
            Pattern.compile("(?i)\\b(?:pin|otp|password|passcode|sandi)(?:ku|mu|nya)?\\b"
                    + "(?:(?!\\b(?:sejak|pukul|jam|tanggal|tgl|tahun|pada|hari|tidak|belum|gagal|since|at|on|in|not|never)\\b)"
                    + "[^\\p{Nd}]){0,20}$");

    /** A code named as one, right before its figures: not a country's, a place's or an error's. */
    private static final Pattern CODE_BEFORE = Pattern.compile("(?i)(?<!error )\\b(?:kode|code|cvv|cvc)(?:ku|mu|nya)?"
            + "(?: (?:saya|my|is|adalah|sms|otp|verifikasi|keamanan)){0,3} ?[:=]? ?$");

    /** A password after its name: a word with a letter and a figure in it. */
    private static final Pattern PASSWORD = Pattern.compile("(?i)\\b(?:password|passcode|sandi)(?:ku|mu|nya)?"
            + "(?: (?:saya|my|is|adalah)){0,3} ?[:=]? (?=\\S{0,40}\\d)(?=\\S{0,40}\\p{L})\\S{5}");

    /** Shorter cards begin so; a phone number with its country's code, 62…, is as long and no card. */
    private static final Pattern CARD_NUMBER = Pattern.compile("4\\d{12}|3\\d{13}|3[47]\\d{13}|\\d{16,19}");

    /** The second form is a code before a count: "123-456 2 hours ago". */
    private static final Pattern PLAIN_CODE =
            Pattern.compile("\\p{Nd}{3} \\p{Nd}{3}|\\p{Nd}{3}-?\\p{Nd}{3}(?: \\p{Nd}{1,2})?");

    /** What the text contains; only its first 20,000 characters are read. */
    public static Set<Secret> in(String text) {
        String read = text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text;
        Set<Secret> found = EnumSet.noneOf(Secret.class);
        if (PASSWORD.matcher(read).find()) {
            found.add(PIN);
        }
        Matcher run = DIGITS.matcher(read);
        while (run.find()) {
            String before = read.substring(Math.max(0, run.start() - 40), run.start());
            String after = read.substring(run.end(), Math.min(read.length(), run.end() + 12));
            classify(run.group(), before, after, found);
        }
        return found;
    }

    private static void classify(String run, String before, String after, Set<Secret> found) {
        String digits = digits(run);
        if (PIN_BEFORE.matcher(before).find() && digits.length() <= 8) {
            found.add(PIN);
        } else if (isCode(run, digits, before, after)) {
            found.add(CODE);
        } else {
            classifyLong(digits, before, found);
        }
    }

    private static boolean isCode(String run, String digits, String before, String after) {
        boolean named = CODE_BEFORE.matcher(before).find() && digits.length() <= 8;
        return named || (PLAIN_CODE.matcher(run).matches() && !isMoney(before, after));
    }

    /** A number that passes for both is called both. */
    private static void classifyLong(String digits, String before, Set<Secret> found) {
        if (digits.length() == 16 && isIdentity(digits)) {
            found.add(IDENTITY);
        }
        if (CARD_NUMBER.matcher(digits).matches() && hasCheckDigit(digits) && !before.endsWith("+")) {
            found.add(CARD);
        }
    }

    private static boolean isMoney(String before, String after) {
        return MONEY_BEFORE.matcher(before).find() || MONEY_AFTER.matcher(after).find();
    }

    private static String digits(String run) {
        StringBuilder digits = new StringBuilder();
        run.codePoints()
                .filter(Character::isDigit)
                .map(c -> Character.digit(c, 10))
                .forEach(digits::append);
        return digits.toString();
    }

    /** A province's code, none of which begins with 4 as many cards do; from place 7 day (plus 40 for women) and month. */
    private static boolean isIdentity(String digits) {
        int province = Integer.parseInt(digits.substring(0, 2));
        int day = Integer.parseInt(digits.substring(6, 8)) % 40;
        int month = Integer.parseInt(digits.substring(8, 10));
        return province >= 11
                && province <= 97
                && province / 10 != 4
                && day >= 1
                && day <= 31
                && month >= 1
                && month <= 12;
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
