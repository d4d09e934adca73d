package kanal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers that are written so that programs do not find them: in words, with letters in place of digits, with
 * signs or line breaks between. Only what is a mobile number here, or begins with a plus and is in use, is one.
 */
final class DisguisedNumbers {
    private static final Map<String, Character> WORDS = words();

    private static final Pattern WORD = Pattern.compile("(?=[a-z])(?<![\\p{L}\\d])(?:nol|nul|kosong|zero|oh|naught"
            + "|satu|one|dua|two|tiga|three|empat|four|lima|five|enam|six|tujuh|seven|delapan|dalapan|lapan|eight"
            + "|sembilan|salapan|nine|niner)(?![\\p{L}])");

    /** Letters that are drawn like digits among them: these three may be most of a number, the others a few of it. */
    private static final Pattern DRAWN = Pattern.compile(
            "(?=[oilzasbg\\d])(?<![\\p{L}\\d])"
                    + "(?:[oil\\d](?:[ .-]?[oil\\d]){6,24}+|(?=(?:[^\\d\\n]{0,3}\\d){5})[oilzasbg\\d](?:[ .-]?[oilzasbg\\d]){9,15}+)(?!\\p{L})");

    private static final String LETTERS = "oilzasbg";
    private static final String DIGITS = "01124589";

    /** Words for digits are long, so that what stands between two digits may be the rest of one: blanks. */
    private static final Pattern RUN = Pattern.compile("\\+?\\d(?:[^\\p{L}\\d#]{0,12}+\\d){7,40}+");

    private static final Pattern GROUP = Pattern.compile("\\d++");
    private static final Pattern MOBILE = Pattern.compile("(?:0|62|0062)8[1-9]\\d{7,10}");
    private static final int LONGEST = 15;

    private DisguisedNumbers() {}

    static boolean mayBeIn(CharSequence plain) {
        return WORD.matcher(plain).results().limit(8).count() == 8;
    }

    /** Those in the text, which are blanked in it. */
    static List<Telephone> takeFrom(StringBuilder plain) {
        String digits = Figures.withoutOthers(inDigits(plain.toString()));
        List<Telephone> found = new ArrayList<>();
        Matcher run = RUN.matcher(digits);
        while (run.find()) {
            in(run.group()).ifPresent(number -> {
                found.add(new Telephone(number, Telephones.key(number)));
                Telephones.blank(plain, run.start(), run.end());
            });
        }
        return found;
    }

    /** Each word for a digit is that digit and blanks, so that all stays in its place. */
    private static String inDigits(String plain) {
        String words = WORD.matcher(plain)
                .replaceAll(word ->
                        WORDS.get(word.group()) + " ".repeat(word.group().length() - 1));
        return DRAWN.matcher(words)
                .replaceAll(drawn ->
                        drawn.group().chars().anyMatch(Character::isDigit) ? asDigits(drawn.group()) : drawn.group());
    }

    private static String asDigits(String drawn) {
        StringBuilder digits = new StringBuilder(drawn);
        for (int i = 0; i < digits.length(); i++) {
            int letter = LETTERS.indexOf(digits.charAt(i));
            digits.setCharAt(i, letter < 0 ? digits.charAt(i) : DIGITS.charAt(letter));
        }
        return digits.toString();
    }

    /** The number among neighbouring groups of digits. */
    private static Optional<String> in(String run) {
        List<String> groups =
                GROUP.matcher(run).results().map(MatchResult::group).toList();
        String all = "+" + String.join("", groups);
        if (run.startsWith("+") && all.length() <= LONGEST + 1 && Telephones.isValid(all)) {
            return Optional.of(all);
        }
        for (int from = 0; from < groups.size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < groups.size() && joined.length() <= LONGEST; to++) {
                joined.append(groups.get(to));
                boolean isWhole = to + 1 == groups.size() || joined.length() >= 11;
                if (isWhole && MOBILE.matcher(joined).matches()) {
                    return Optional.of(joined.toString());
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Character> words() {
        Map<String, Character> words = new HashMap<>(Map.of(
                "kosong", '0', "nul", '0', "oh", '0', "naught", '0', "lapan", '8', "dalapan", '8', "salapan", '9',
                "niner", '9'));
        List<String> indonesian =
                List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");
        List<String> english = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
        for (int digit = 0; digit < 10; digit++) {
            words.put(indonesian.get(digit), (char) ('0' + digit));
            words.put(english.get(digit), (char) ('0' + digit));
        }
        return words;
    }
}
