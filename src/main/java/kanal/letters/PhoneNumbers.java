package kanal.letters;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kanal.guide.Country;

/** Phone numbers as people type them, and as a letter abroad must carry them: in full, with the country's code. */
final class PhoneNumbers {
    /** A plus and 15 digits (ITU-T E.164); the library takes longer ones in some countries. */
    private static final int LONGEST = 16;

    private static final int SHORT = 8;
    private static final PhoneNumberUtil RULES = PhoneNumberUtil.getInstance();
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9 ().\\-/]+");
    private static final Pattern BETWEEN_TWO =
            Pattern.compile("(?i)[,;/|&]|(?<=[^ (])[ (]*(?=\\+)|\\b(?:dan|atau|and|or)\\b");

    private PhoneNumbers() {}

    /** The number, when its length is possible in the country that it names, or else in the person's. */
    static Optional<PhoneNumber> parse(String typed, Country country) {
        String bare = TypedText.bare(typed).strip();
        if (!WRITTEN.matcher(bare).matches()) {
            return Optional.empty();
        }
        List<PhoneNumber> possible = readings(bare).stream()
                .flatMap(reading -> read(reading, country).stream())
                .filter(number -> RULES.isPossibleNumber(number) && key(number).length() <= LONGEST)
                .toList();
        return possible.stream()
                .filter(RULES::isValidNumber)
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }

    /** How the letter says it, for example {@code +62 812-3456-7890}. */
    static String formatted(PhoneNumber number) {
        return RULES.format(number, PhoneNumberFormat.INTERNATIONAL);
    }

    /** What to look at again, for a number of possible length. */
    static Optional<LetterWarning> warning(PhoneNumber number) {
        if (RULES.isValidNumber(number)) {
            return Optional.empty();
        }
        boolean isShort = String.valueOf(number.getNationalNumber()).length() < SHORT;
        return Optional.of(isShort ? LetterWarning.SHORT_PHONE_NUMBER : LetterWarning.UNUSUAL_PHONE_NUMBER);
    }

    /** Whether a phone field holds more than one number. */
    static boolean areSeveral(String typed, Country country) {
        String bare = TypedText.bare(typed).strip();
        boolean parted = Arrays.stream(BETWEEN_TWO.split(bare))
                        .filter(part -> part.replaceAll("\\D", "").length() >= 5)
                        .count()
                > 1;
        return parted || (parse(bare, country).isEmpty() && splitsInTwo(bare, country));
    }

    static boolean isValid(PhoneNumber number) {
        return RULES.isValidNumber(number);
    }

    /** What numbers of that country begin with when they are dialled from abroad, without the plus; 0 where there are none. */
    static int countryCode(Country country) {
        return RULES.getCountryCodeForRegion(country.code());
    }

    /** The same for every way of writing the same number. */
    static String key(PhoneNumber number) {
        return RULES.format(number, PhoneNumberFormat.E164);
    }

    /** People also leave out the plus, or write two zeros for it. */
    private static List<String> readings(String bare) {
        List<String> readings = new ArrayList<>(List.of(bare));
        String digits = bare.replaceAll("\\D", "");
        if (digits.startsWith("00")) {
            readings.add("+" + digits.substring(2));
        } else if (!bare.startsWith("+") && digits.length() >= 10) {
            readings.add("+" + digits);
        }
        return readings;
    }

    private static Optional<PhoneNumber> read(String reading, Country country) {
        try {
            return Optional.of(RULES.parse(reading, country.code()));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static boolean splitsInTwo(String bare, Country country) {
        for (int space = bare.indexOf(' '); space > 0; space = bare.indexOf(' ', space + 1)) {
            if (parse(bare.substring(0, space), country).isPresent()
                    && parse(bare.substring(space + 1), country).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
