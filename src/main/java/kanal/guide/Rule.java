package kanal.guide;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every rule that a document and what it says have to keep.
 *
 * <p>Each has its sentence for whoever writes documents; keepers read the message {@code Rule.NAME} in their language.
 */
public enum Rule {
    // What a single value may be
    ADDRESS("Not a well-formed %s address: '%s'"),
    SAME_EVERYWHERE("An address of kind %s is the same in every language"),
    SOURCE_URL("Not an https address of a source: '%s'"),
    UNDATED("Evidence without seenOn needs recordedOn"),
    LIVE_UNDATED("Evidence that was seen live needs the day, seenOn"),
    COUNTRY("Not a country code of ISO 3166-1: '%s'"),
    WAITING_TIME("Not a waiting time: from %s to %s"),
    CLAIM_NUMBER("Not the number of a claim: %s"),
    CODE("Not a code of lower-case letters, digits and single hyphens: '%s'"),
    WARNING_CODE("Not a warning's code in capitals: '%s'"),
    FIELD_CODE("Not a field's code: '%s'"),
    PAGE_WORD("The word is a part of pages' addresses: '%s'"),
    NO_INDONESIAN("The text lacks its Indonesian words"),
    NO_ENGLISH("The text lacks its English words"),
    TOO_LONG("The %s text is longer than %s characters"),
    UNSEEN("The %s text has control characters, or others that cannot be seen"),
    BRAND_WORD("Not a brand word of lower-case letters and digits: '%s'"),
    PLACE("Not a place such as example.com, example.com/name or @name: '%s'"),
    PLACE_WWW("A place is written without www.: '%s'"),
    PLACE_OF_EVERYBODY("Anybody has a mailbox or a page at '%s', so the whole of it is nobody's own place"),
    PLACE_UNPROVEN("A place of one's own needs evidence of grade A, B or C: '%s'"),
    LIST_PLACE("Not a place in the list, from 1 to %s: %s"),

    // What belongs together
    TWICE("There is more than one %s '%s'"),
    UNKNOWN("there is no %s '%s'"),
    NOT_IN_USE("there is no %s in use '%s'"),
    NO_ADDRESS("there is no address '%s'"),
    NO_REQUIRED_FIELD("there is no required field '%s'"),
    NO_FIELD_OF_LETTER("there is no field of this letter '%s'"),
    NO_CHOICE("there is no choice of '%s' '%s'"),
    NOT_RETIRED("The %s '%s' is not retired, so '%s' cannot take its place"),
    NO_DOOR("The channel '%s' has no address"),
    CHOICES("The field '%s' needs choices when it is a CHOICE or CHOICES, and only then"),
    HARMFUL_LETTER("The harmful letter '%s' lacks the field %s"),
    SUBJECT_LINES("The subject of the letter '%s' has more than one line"),
    OUTSIDE("'%s' lies outside: its place is not in the list of %s"),

    // What a change may add
    IN_PASSING("'%s' names a contact in passing"),
    FUTURE("'%s': a day that has not come yet"),
    COULD_BE_ANYBODYS("'%s' could be anybody's, and needs evidence of grade A or B"),
    UNLINKED("Evidence of grade C needs a link"),

    // What is expected in a place of a document
    TEXT_HERE("a text in both languages is expected here, {id: \"…\", en: \"…\"}"),
    WORDS_HERE("words in quotes are expected here"),
    FLAG_HERE("true or false is expected here"),
    LIST_HERE("a list is expected here"),
    NUMBER_HERE("a number is expected here"),
    KEYS_HERE("keys with their values are expected here"),
    CODE_HERE("a code is expected here"),
    URL_HERE("an address that begins with https:// is expected here"),
    DATE_HERE("a date such as 2026-08-22 is expected here"),
    SPAN_HERE("a duration such as PT6H or P14D is expected here"),
    WORD_HERE("one of %s is expected here"),
    NOT_A_URL("'%s': an address that begins with https:// is expected here"),
    NOT_A_DATE("'%s': a date such as 2026-08-22 is expected here"),
    NOT_A_SPAN("'%s': a duration such as PT6H or P14D is expected here"),
    NOT_A_WORD("'%s': one of %s is expected here"),
    KEY_TWICE("the key '%s' is there twice"),
    KEY_UNKNOWN("the key '%s' is unknown; known here are %s"),
    KEY_MISSING("the key '%s' is missing"),
    KEY("a key is a word"),
    GAP("there is nothing in this place of the list"),
    ALIAS("anchors and aliases (& and *) are not read; quote a text that begins so"),
    TAG("tags (!) are not read; quote a text that begins so"),
    UNSEEN_HERE("the text has control characters or half a character"),
    DEEP("this is nested too deeply"),
    LARGE("a document has at most %s characters"),
    NOT_UTF_8("this is not text in UTF-8"),
    NOT_YAML("this is not YAML: %s"),
    EMPTY("the document is empty"),
    NO_KEYS("a document begins with keys such as code: and name:"),
    SEVERAL("there is more than one document"),
    CUT_OFF("the document ends early"),
    IN_ANOTHER_FILE("'%s' is in %s already"),
    OTHER("%s"),

    // What keepers ask for
    NO_DOCUMENT("there is no document"),
    THERE_ALREADY("the provider '%s' is there already"),
    OTHER_PROVIDER("this is the document of '%s', not of '%s'"),
    CODE_OF_KEEPERS_PAGES("the keepers' pages use the code '%s' themselves"),
    CHANGED_AGAIN("the same was changed again later: %s");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /** That something breaks this rule, with what the sentence names, in its order. */
    public Refusal by(Object... arguments) {
        return new Refusal(this, Stream.of(arguments).map(Object::toString).toList());
    }

    String sentence(List<String> arguments) {
        return sentence.formatted(arguments.toArray());
    }
}
