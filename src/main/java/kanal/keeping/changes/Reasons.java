package kanal.keeping.changes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kanal.document.DocumentException;

/** Says in the keeper's language, and without words of the document, why the records refused something. */
public final class Reasons {
    /** What the records say, and the key of the same for keepers; the first that fits. */
    private record Rule(Pattern pattern, String key) {}

    private static final List<Rule> RULES = List.of(
            rule("Not a well-formed ([A-Z_]+) address: '(.*)'", "admin.reason.address"),
            rule("An address of kind [A-Z_]+ is the same in every language", "admin.reason.same"),
            rule("Not an https address of a source: '(.*)'", "admin.reason.url"),
            rule("'(.*)': an address that begins with https:// is expected here", "admin.reason.url"),
            rule("an address that begins with https:// is expected here", "admin.reason.urlHere"),
            rule("Evidence without seenOn needs recordedOn", "admin.reason.undated"),
            rule("Evidence that was seen live needs the day, seenOn", "admin.reason.live"),
            rule("Not a country code of ISO 3166-1: '(.*)'", "admin.reason.country"),
            rule("'(.*)': a duration such as .*", "admin.reason.span"),
            rule("a duration such as .*", "admin.reason.spanHere"),
            rule("Not a waiting time: .*", "admin.reason.waiting"),
            rule("'(.*)': a date such as .*", "admin.reason.date"),
            rule("'(.*)': a day that has not come yet", "admin.reason.future"),
            rule("a date such as .*", "admin.reason.dateHere"),
            rule("'(.*)': one of .* is expected here", "admin.reason.word"),
            rule("one of (.*) is expected here", "admin.reason.wordHere"),
            rule("(?:'.*': )?a code is expected here", "admin.reason.codeHere"),
            rule("Not the number of a claim: .*", "admin.reason.claim"),
            rule("(?:'(.*)': )?a number is expected here", "admin.reason.number"),
            rule("there is no required field '(.*)'", "admin.reason.required"),
            rule("there is no field of this letter '(.*)'", "admin.reason.field"),
            rule("there is no choice of '(.*)' '(.*)'", "admin.reason.choice"),
            rule("there is no (?:problem|channel) in use '(.*)'", "admin.reason.inUse"),
            rule("there is no address '(.*)'", "admin.reason.noAddress"),
            rule("there is no [a-z ]+ '(.*)'", "admin.reason.none"),
            rule("There is more than one [a-z ]+ '(.*)'", "admin.reason.twice"),
            rule("Not a (?:code of lower-case|warning's code|field's code).*: '(.*)'", "admin.reason.code"),
            rule("The word is a part of pages' addresses: '(.*)'", "admin.reason.pageWord"),
            rule("The \\w+ text is longer than ([0-9]+) characters.*", "admin.reason.long"),
            rule("The \\w+ text has control characters.*", "admin.reason.unseen"),
            rule("The subject of the letter '.*' has more than one line", "admin.reason.line"),
            rule("The channel '.*' has no address", "admin.reason.doorless"),
            rule("The (?:channel|problem) '.*' is not retired, so .*", "admin.reason.notRetired"),
            rule("The field '.*' needs choices .*", "admin.reason.choices"),
            rule("The harmful letter '.*' lacks the field (\\w+)", "admin.reason.harmful"),
            rule("Not a place in the list, from 1 to ([0-9]+): .*", "admin.reason.listPlace"),
            rule("Not a place such as .*: '(.*)'", "admin.reason.place"),
            rule("A place is written without www\\.: '(.*)'", "admin.reason.www"),
            rule("Anybody has a mailbox or a page at '(.*)', .*", "admin.reason.everybodys"),
            rule("A place of one's own needs evidence .*: '(.*)'", "admin.reason.unproven"),
            rule("Not a brand word .*: '(.*)'", "admin.reason.brandWord"),
            rule("'(.*)' lies outside: .*", "admin.reason.outside"),
            rule("(?s)'(.*)' names a contact in passing", "admin.reason.inPassing"),
            rule("'(.*)' could be anybody's, .*", "admin.reason.anybodys"),
            rule("Evidence of grade C needs a link", "admin.reason.unlinked"),
            rule("The text lacks its Indonesian words", "admin.reason.noIndonesian"),
            rule("The text lacks its English words", "admin.reason.noEnglish"),
            rule("(?:'.*': )?a text in both languages is expected here.*", "admin.reason.text"),
            rule("(?:'.*': )?words in quotes are expected here", "admin.reason.quotes"),
            rule("(?:'.*': )?true or false is expected here", "admin.reason.flag"),
            rule("(?:'.*': )?a list is expected here", "admin.reason.list"),
            rule("there is nothing in this place of the list", "admin.reason.gap"),
            rule("the key '(.*)' is there twice", "admin.reason.keyTwice"),
            rule("the key '(.*)' is unknown; known here are (.*)", "admin.reason.keyUnknown"),
            rule("the key '(.*)' is missing", "admin.reason.keyMissing"),
            rule("a key is a word", "admin.reason.key"),
            rule("anchors and aliases .*", "admin.reason.alias"),
            rule("tags \\(!\\) are not read.*", "admin.reason.tag"),
            rule("this is nested too deeply", "admin.reason.deep"),
            rule("the (?:text|document) has .*half a character.*", "admin.reason.unseen"),
            rule("a document has at most ([0-9]+) characters", "admin.reason.large"),
            rule("this is not text in UTF-8", "admin.reason.encoding"),
            rule("this is not YAML: (.*)", "admin.reason.yaml"),
            rule(
                    "(?:the document is empty|a document begins with keys .*|there is more than one document|the document ends early)",
                    "admin.reason.document"));

    private Reasons() {}

    /** The records' own words where nobody has thought of others. */
    public static String of(DocumentException refused, Wording wording) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern.matcher(refused.reason());
            if (matcher.matches()) {
                return wording.message(rule.key, groups(matcher));
            }
        }
        return refused.reason();
    }

    private static Object[] groups(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(group -> String.valueOf(matcher.group(group)))
                .toArray();
    }

    private static Rule rule(String pattern, String key) {
        return new Rule(Pattern.compile(pattern, Pattern.DOTALL), key);
    }
}
