package kanal.genuine;

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
import kanal.guide.Address;

/** Telephone numbers in text; amounts, days and times are none. */
final class Telephones {
    private static final PhoneNumberUtil RULES = PhoneNumberUtil.getInstance();

    /** Where numbers without a country's code are dialled, unless an address says otherwise: most people who ask. */
    private static final String HOME = "ID";

    private static final int MOST = 41;

    /** Digits of the shortest numbers, which are those of hotlines. */
    private static final int FEWEST = 3;

    /** Longer than any number with its punctuation, and shorter than what would take time. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?<!\\d)(?:\\(?\\+?\\d{1,5}\\)?[ -]{0,2})?(?:\\(\\d{1,5}\\)[ -]{0,2})?"
                    + "\\d(?:[ .\\-/]{0,3}+\\d){1,19}+(?!\\d)");

    /** Of a number with its country's or its area's code. */
    private static final Pattern BEGINNING = Pattern.compile("[+(0]|" + RULES.getCountryCodeForRegion(HOME));

    private static final Pattern ABROAD = Pattern.compile("\\(?(?:\\+|00)");

    /** Shops name their wares {@code id123456789}. */
    private static final Pattern SEVEN_DIGITS = Pattern.compile("(?<!\\d|\\bid)(?:\\d[ ().+-]{0,2}){7}");

    private Telephones() {}

    /** @param alone whether there is no other contact, so that a short number, too, is meant as one */
    static List<Telephone> in(String text, boolean alone) {
        String plain = Figures.plain(text);
        if (plain.chars().filter(Telephones::isDigit).limit(FEWEST).count() < FEWEST) {
            return List.of();
        }
        String numbers = Figures.withoutOthers(plain);
        List<Telephone> found = new ArrayList<>();
        Matcher number = WRITTEN.matcher(numbers);
        while (number.find() && found.size() < MOST) {
            String written = number.group();
            if (isNumber(written, alone && written.equals(plain.strip()))) {
                found.add(new Telephone(written, key(written)));
            }
        }
        return found;
    }

    /** Whether a link has as many digits in a row as a telephone number. */
    static boolean isIn(String link) {
        return SEVEN_DIGITS.matcher(Percents.decoded(link)).find();
    }

    /** The forms in which people write the number of that address. */
    static Stream<Contact> waysToWrite(Address address) {
        String value = address.value().en();
        Set<String> ways = new LinkedHashSet<>(List.of(digits(value)));
        region(address).flatMap(region -> parse(value, region)).ifPresent(number -> {
            ways.add(RULES.format(number, PhoneNumberFormat.E164));
            ways.add(digits(RULES.format(number, PhoneNumberFormat.E164)));
            ways.add(digits(RULES.format(number, PhoneNumberFormat.NATIONAL)));
        });
        return ways.stream().map(way -> new Telephone(value, way));
    }

    private static Optional<String> region(Address address) {
        return address.conditions().countries().stream()
                .map(region -> region.code())
                .filter(code -> code.length() == 2)
                .findFirst()
                .or(() -> Optional.of(HOME));
    }

    /** A number that begins as none does that people give may be anything, so that it has to be one that is in use. */
    private static boolean isNumber(String written, boolean alone) {
        String digits = written.replaceAll("\\D", "");
        if (alone && digits.length() >= FEWEST && digits.length() != 6) {
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
    private static String key(String written) {
        return (ABROAD.matcher(written).lookingAt() ? "+" : "") + digits(written);
    }

    private static String digits(String written) {
        return written.replaceAll("\\D", "").replaceFirst("^00", "");
    }
}
