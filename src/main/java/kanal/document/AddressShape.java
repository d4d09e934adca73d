package kanal.document;

import java.util.stream.Stream;
import kanal.guide.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a document may leave out of an address: conditions of one for everybody, languages of one that has none. */
final class AddressShape {
    private AddressShape() {}

    /** From the document's short form to the records' full one. */
    static void widen(JsonNode document) {
        addresses(document).forEach(address -> {
            if (!address.has("conditions")) {
                address.putObject("conditions");
            }
            JsonNode value = address.path("value");
            if (value.isString() && !isInWords(address)) {
                address.putObject("value").put("id", value.asString()).put("en", value.asString());
            }
        });
    }

    /** And back. */
    static void narrow(JsonNode document) {
        addresses(document).forEach(address -> {
            if (address.path("conditions").isEmpty()) {
                address.remove("conditions");
            }
            if (!isInWords(address)) {
                address.put("value", address.path("value").path("id").asString());
            }
        });
    }

    private static Stream<ObjectNode> addresses(JsonNode document) {
        return document.path("channels")
                .valueStream()
                .flatMap(channel -> channel.path("addresses").valueStream())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    private static boolean isInWords(JsonNode address) {
        return Stream.of(Kind.values())
                .filter(Kind::isInWords)
                .anyMatch(kind -> kind.name().equals(address.path("kind").asString("")));
    }
}
