package kanal.letters;

import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanal.guide.Country;

/** Finds phone numbers in typed text, for letters that may carry none, or one only. */
final class NumbersInProse {
    /** Fewer digits are nobody's whole number. */
    private static final int SHORTEST = 8;

    private static final Pattern RUN = Pattern.compile("\\+?[0-9](?:[ ()._-]{0,3}+[0-9]){6,24}+");
    private static final Pattern BETWEEN = Pattern.compile("[ ()._-]+");

    /** A day, perhaps with the time, has as many digits as a phone number. */
    private static final Pattern DAY = Pattern.compile(
            "(?:[0-3]?[0-9]([ .-])[01]?[0-9]\\1(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])"
                    + "(?: [0-2]?[0-9]\\.[0-5][0-9])?");

    private final Country country;
    private final Set<String> found = new HashSet<>();

    private NumbersInProse(Country country) {
        this.country = country;
    }

    /** The numbers that are meant as such, in the one form of E.164 however they are written. */
    static Set<String> in(String text, Country country) {
        NumbersInProse numbers = new NumbersInProse(country);
        runs(text).filter(run -> !DAY.matcher(run).matches()).forEach(numbers::read);
        return numbers.found;
    }

    private static Stream<String> runs(String text) {
        return RUN.matcher(TypedText.bare(text)).results().map(MatchResult::group);
    }

    private void read(String run) {
        List<String> parts = List.of(BETWEEN.split(run));
        if (!addIfMeant(parts)) {
            addPartsThatBeginLikeNumbers(parts);
        }
    }

    /** A date or an amount before or after a number does not hide it. */
    private void addPartsThatBeginLikeNumbers(List<String> parts) {
        String abroad = String.valueOf(PhoneNumbers.countryCode(country));
        for (int from = 0; from < parts.size(); from++) {
            String first = parts.get(from);
            if (first.startsWith("+") || first.startsWith("0") || first.startsWith(abroad)) {
                for (int to = from + 1; to <= parts.size(); to++) {
                    addIfMeant(parts.subList(from, to));
                }
            }
        }
    }

    private boolean addIfMeant(List<String> parts) {
        String written = String.join(" ", parts);
        Optional<PhoneNumber> number = PhoneNumbers.parse(written, country)
                .filter(meant -> PhoneNumbers.isValid(meant) || written.startsWith("+"))
                .filter(meant -> written.chars().filter(Character::isDigit).count() >= SHORTEST);
        number.map(PhoneNumbers::key).ifPresent(found::add);
        return number.isPresent();
    }
}
