package kanal.keeping.editor;

import java.util.List;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.guide.Kind;
import kanal.keeping.suggestions.Suggestion;
import tools.jackson.databind.node.ObjectNode;

/** Writes what somebody suggested into the form of an address, for a keeper to go on with. */
final class SuggestedForm {
    private static final List<Kind> GUESSES = List.of(Kind.EMAIL, Kind.URL, Kind.HANDLE, Kind.PHONE);

    private SuggestedForm() {}

    /** Into the form of the wrong address, where the suggestion can take its place. */
    static void correct(ObjectNode address, PartKey key, Suggestion said) {
        boolean wrong = said.wrong() != null
                && key.equals(new PartKey(PartKind.ADDRESS, said.wrong().value()));
        if (wrong
                && address.path("kind").asString("").equals(kind(said.contact()).name())) {
            value(address, said.contact());
        }
    }

    /** Into the form of a new address. */
    static void begin(ObjectNode address, Suggestion said) {
        if (!said.contact().isEmpty()) {
            address.put("kind", kind(said.contact()).name());
            value(address, said.contact());
        }
    }

    private static void value(ObjectNode address, String contact) {
        String value = kind(contact) == Kind.URL ? secure(contact) : contact;
        address.putObject("value").put("id", value).put("en", value);
    }

    /** The first kind that takes it; what is none of them can only be told in words. */
    private static Kind kind(String contact) {
        return GUESSES.stream()
                .filter(kind -> kind.accepts(kind == Kind.URL ? secure(contact) : contact))
                .findFirst()
                .orElse(Kind.INSTRUCTION);
    }

    /** People leave the beginning out. */
    private static String secure(String contact) {
        String bare = contact.replaceFirst("^https?://", "");
        return bare.matches("[^/\\s]+\\.[^/\\s]+.*") ? "https://" + bare : contact;
    }
}
