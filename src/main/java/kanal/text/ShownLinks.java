package kanal.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links that show words in place of their target, as HTML and Markdown write them. */
final class ShownLinks {
    private static final Pattern MARKDOWN = Pattern.compile("\\[([^\\]\\[\\n]{1,300}+)]\\(([^)\\s]{1,2000}+)");
    private static final Pattern HTML = Pattern.compile(
            "(?i)(?<![a-z])href\\s{0,3}=\\s{0,3}[\"']?([^\"'\\s<>]{1,2000}+)[\"']?[^<>]{0,300}+>([^<]{1,300}+)");

    private ShownLinks() {}

    /** Whether one of them shows the name of another site than the one to which it leads. */
    static boolean mislead(String text) {
        if (!text.contains("](") && text.indexOf('<') < 0) {
            return false;
        }
        return Stream.of(MARKDOWN, HTML)
                .flatMap(pattern -> pattern.matcher(text).results())
                .anyMatch(ShownLinks::misleads);
    }

    private static boolean misleads(MatchResult link) {
        boolean isMarkdown = link.group().startsWith("[");
        Optional<String> shown = site(link.group(isMarkdown ? 1 : 2));
        Optional<String> target = site(link.group(isMarkdown ? 2 : 1));
        return shown.isPresent() && target.isPresent() && !shown.equals(target);
    }

    /** The name that somebody registered, of the one contact that the words are. */
    private static Optional<String> site(String words) {
        return Pieces.of(words).stream()
                .limit(1)
                .flatMap(piece -> ContactReader.read(piece, true).stream())
                .map(Contact::owner)
                .filter(owner -> !owner.isEmpty())
                .findFirst();
    }
}
