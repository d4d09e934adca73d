package kanal.keeping.changes;

import java.util.stream.Stream;
import kanal.document.PartKey;
import tools.jackson.databind.JsonNode;

/** What a part is called on the keepers' pages. */
public final class PartTitle {
    private PartTitle() {}

    /** "Address: help@example.com (support-mail)". */
    public static String of(PartKey key, JsonNode part, Wording wording) {
        return wording.word("Part", key.kind().toString()) + ": " + name(key, part, wording) + " (" + key.code() + ")";
    }

    /** The first text that says what it is. */
    public static String name(PartKey key, JsonNode part, Wording wording) {
        return Stream.of("name", "title", "value", "subject", "label", "question", "text", "statement")
                .map(part::path)
                .filter(JsonNode::isObject)
                .map(text -> text.path(wording.language().code()).asString(""))
                .map(text -> Wording.brief(text.replace("*", "")))
                .findFirst()
                .orElse(key.code());
    }
}
