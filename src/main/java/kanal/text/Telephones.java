package kanal.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Telephone numbers in text; amounts, days and times are none. */
public final class Telephones {
    private static final PhoneNumberUtil RULES = PhoneNumberUtil.getInstance();

    /** Where numbers without a country's code are dialled, unless an address says otherwise: most people who ask. */
    private static final String HOME = "ID";

    private static final int MOST = 41;

    /** Digits of the shortest numbers, which are those of hotlines. */
    private static final int FEWEST = 3;

    private static final int LONGEST_HOTLINE = 7;

    /** Characters of a text that is hardly more than a number and a name. */
    private static final int SHORT_TEXT = 40;

    /** Longer than any number with its punctuation, and shorter than what would take time. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?=[(+\\d])(?<!\\d)(?:\\(?\\+?\\d{1,5}\\)?[ -]{0,2})?(?:\\(\\d{1,5}\\)[ -]{0,2})?"
                    + "\\d(?:[ .\\-/]{0,3}+\\d){1,19}+(?!\\d)");

    /** A hotline before a number with its area's code. */
    private static final Pattern TWO_NUMBERS =
            Pattern.compile("(?=[1-9])(?<![\\d+(.-])(?<![\\d)] )([1-9]\\d{2,6}) (?=0\\d)");

    /** Of a number with its country's or its area's code. */
    private static final Pattern BEGINNING = Pattern.compile("[+(0]|" + RULES.getCountryCodeForRegion(HOME));

    private static final Pattern ABROAD = Pattern.compile("\\(?(?:\\+|00)");

    /** Words by which a short number is given. */
    private static final Pattern CALL = Pattern.compile(
            "\\b(?:hubungi|telepon|telp|tlp|tel|panggil|kontak|call|dial|phone|hotline|contact)\\b(?:[ :.]{1,3}\\p{L}{1,20}+){0,3}+[ :.]{1,3}$");

    /** Characters before a number in which such a word stands. */
    private static final int LEAD = 60;

    /** Shops name their wares {@code id123456789}. */
    private static final Pattern SEVEN_DIGITS = Pattern.compile("(?<!\\d|\\bid)(?:\\d[ ().+-]{0,2}){7}");

    private Telephones() {}

    /**
     * Those in a text, which are blanked in it.
     *
     * @param plain as {@link Figures#plain} makes it
     * @param alone whether there is no other contact: then a short number, too, is meant as one where little stands beside it
     */
    static List<Telephone> takeFrom(StringBuilder plain, boolean alone) {
        long digits = plain.chars().filter(Telephones::isDigit).count();
        if (digits < FEWEST && !DisguisedNumbers.mayBeIn(plain)) {
            return List.of();
        }
        boolean isShort = alone && plain.toString().strip().length() <= SHORT_TEXT;
        List<Telephone> found = new ArrayList<>();
        String numbers =
                TWO_NUMBERS.matcher(Figures.withoutOthers(plain.toString())).replaceAll("$1|");
        Matcher number = WRITTEN.matcher(numbers);
        while (number.find() && found.size() < MOST) {
            String written = number.group();
            int size = written.replaceAll("\\D", "").length();
            boolean isGiven = size >= FEWEST
                    && ((isShort && size == digits) || (size <= LONGEST_HOTLINE && isCalled(numbers, number.start())))
                    && isWhole(numbers, number.start(), number.end());
            if (isNumber(written, isGiven)) {
                found.add(new Telephone(written, key(written)));
                blank(plain, number.start(), number.end());
            }
        }
        if (found.size() < MOST) {
            found.addAll(DisguisedNumbers.takeFrom(plain));
        }
        return found;
    }

    /** Whether a link has as many digits in a row as a telephone number. */
    static boolean isIn(String link) {
        return SEVEN_DIGITS.matcher(Percents.decoded(link)).find();
    }

    /** The forms in which people write a number that the country's own people dial so. */
    public static Stream<Telephone> waysToWrite(String value, Optional<String> country) {
        Set<String> ways = new LinkedHashSet<>(List.of(digits(value)));
        // A hotline is dialled as it is, never with a code before it
        parse(value, country.orElse(HOME))
                .filter(number -> digits(value).length() > LONGEST_HOTLINE)
                .ifPresent(number -> {
                    ways.add(RULES.format(number, PhoneNumberFormat.E164));
                    ways.add(digits(RULES.format(number, PhoneNumberFormat.E164)));
                    ways.add(digits(RULES.format(number, PhoneNumberFormat.NATIONAL)));
                });
        return ways.stream().map(way -> new Telephone(value, way));
    }

    private static boolean isCalled(String text, int start) {
        return CALL.matcher(text.substring(Math.max(0, start - LEAD), start)).find();
    }

    /**
     * Whether it is no part of something else: "100rb" is money, and operators take {@code *123#} for a command; asterisks on
     * both sides are a chat's sign for bold letters.
     */
    private static boolean isWhole(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        return before != '#' && after != '#' && !Character.isLetter(after) && (before != '*' || after == '*');
    }

    /** A number that begins as none does that people give may be anything, so that it has to be one that is in use. */
    private static boolean isNumber(String written, boolean isGiven) {
        String digits = written.replaceAll("\\D", "");
        if (isGiven && digits.length() >= FEWEST && digits.length() != 6) {
            return true;
        }
        if (digits.length() < 7 || digits.length() > 17 || Figures.isInThousands(written)) {
            return false;
        }
        boolean isPlain = !BEGINNING.matcher(written).lookingAt();
        return Stream.of(written, "+" + digits(written))
                .flatMap(reading -> parse(reading, HOME).stream())
                .anyMatch(isPlain ? RULES::isValidNumber : RULES::isPossibleNumber);
    }

    /** Whether it is in use, in the world. */
    static boolean isValid(String written) {
        return parse(written, HOME).filter(RULES::isValidNumber).isPresent();
    }

    static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<PhoneNumber> parse(String written, String region) {
        try {
            return Optional.of(RULES.parse(written, region));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** With a plus before a country's code, without which the same digits are another number. */
    static String key(String written) {
        return (ABROAD.matcher(written).lookingAt() ? "+" : "") + digits(written);
    }

    private static String digits(String written) {
        return written.replaceAll("\\D", "").replaceFirst("^00", "");
    }
}
