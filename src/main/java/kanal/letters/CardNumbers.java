package kanal.letters;

import java.util.regex.Pattern;

/** Numbers of payment cards and Indonesian identity cards, by their digits alone. */
final class CardNumbers {
    /** Lengths that cards have; a phone number with its country's code, 62…, is as long as the shorter ones and no card. */
    private static final Pattern POSSIBLE = Pattern.compile("4\\d{12}|3\\d{13}|3[47]\\d{13}|\\d{16,19}");

    /** First digits of the networks: Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay. */
    private static final Pattern KNOWN =
            Pattern.compile("4\\d{12}(?:\\d{3})?|(?:5[1-5]|2[2-7])\\d{14}|3[47]\\d{13}|3(?:0[0-5]|[689]\\d)\\d{11}"
                    + "|35\\d{14}|6(?:011|4[4-9]\\d|5\\d\\d)\\d{12}|62\\d{14,17}");

    private static final Pattern PROVINCE =
            Pattern.compile("(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\\d{14}");

    private CardNumbers() {}

    /** Whether a payment card may have that number: its length and its check digit (ISO/IEC 7812-1, Luhn). */
    static boolean isPossible(String digits) {
        return POSSIBLE.matcher(digits).matches() && hasCheckDigit(digits);
    }

    /** Whether a network that is known gives out such numbers. */
    static boolean isKnown(String digits) {
        return KNOWN.matcher(digits).matches();
    }

    /** A province's code, from place 7 day (plus 40 for women) and month of birth. */
    static boolean isIdentity(String digits) {
        if (!PROVINCE.matcher(digits).matches()) {
            return false;
        }
        int day = Integer.parseInt(digits.substring(6, 8));
        int month = Integer.parseInt(digits.substring(8, 10));
        return day % 40 >= 1 && day % 40 <= 31 && day <= 71 && month >= 1 && month <= 12;
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
