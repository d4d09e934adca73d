package kanal.letters;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kanal.guide.Country;

/** Phone numbers as people type them, and as a letter abroad must carry them: in full, with the country's code. */
final class PhoneNumbers {
    private static final PhoneNumberUtil RULES = PhoneNumberUtil.getInstance();
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9 ().\\-/]+");
    private static final Pattern BETWEEN_TWO =
            Pattern.compile("(?i)[,;/|&]|(?<=[^ (])[ (]*(?=\\+)|\\b(?:dan|atau|and|or)\\b");
    private static final Pattern IN_PROSE = Pattern.compile("\\+?[0-9](?:[ ()._-]{0,3}+[0-9]){6,24}+");
    private static final Pattern PART = Pattern.compile("[ ()._-]+");

    private PhoneNumbers() {}

    /** The number, when its length is possible in the country that it names, or else in the person's. */
    static Optional<PhoneNumber> parse(String typed, Country country) {
        String bare = TypedText.bare(typed).strip();
        if (!WRITTEN.matcher(bare).matches()) {
            return Optional.empty();
        }
        List<PhoneNumber> possible = readings(bare).stream()
                .flatMap(reading -> read(reading, country).stream())
                .filter(RULES::isPossibleNumber)
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
        return Optional.of(
                RULES.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE_LOCAL_ONLY
                        ? LetterWarning.SHORT_PHONE_NUMBER
                        : LetterWarning.UNUSUAL_PHONE_NUMBER);
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

    /** The valid numbers in a text, each in the one form of E.164, however they are written there. */
    static Set<String> in(String text, Country country) {
        Set<String> found = new HashSet<>();
        IN_PROSE.matcher(TypedText.bare(text)).results().map(MatchResult::group).forEach(run -> {
            List<String> parts = List.of(PART.split(run));
            if (!addIfValid(String.join(" ", parts), country, found)) {
                addPartsThatBeginLikeNumbers(parts, country, found);
            }
        });
        return found;
    }

    /** A date or an amount before or after a number does not hide it. */
    private static void addPartsThatBeginLikeNumbers(List<String> parts, Country country, Set<String> found) {
        String abroad = String.valueOf(RULES.getCountryCodeForRegion(country.code()));
        for (int from = 0; from < parts.size(); from++) {
            String first = parts.get(from);
            if (first.startsWith("+") || first.startsWith("0") || first.startsWith(abroad)) {
                for (int to = from + 1; to <= parts.size(); to++) {
                    addIfValid(String.join(" ", parts.subList(from, to)), country, found);
                }
            }
        }
    }

    private static boolean addIfValid(String written, Country country, Set<String> found) {
        Optional<PhoneNumber> number = parse(written, country)
                .filter(RULES::isValidNumber)
                .filter(any -> written.chars().filter(Character::isDigit).count() >= 8);
        number.map(PhoneNumbers::key).ifPresent(found::add);
        return number.isPresent();
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
