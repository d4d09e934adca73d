package kanal.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Channel;
import kanal.guide.Provider;
import kanal.text.Glyphs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a document says, part by part, in the one form in which keepers look for words. */
public final class SearchText {
    /** What one writes before an address and another does not. */
    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:https?://|mailto:|tel:)(?:www\\.)?|www\\.)");

    private SearchText() {}

    /** The text in the form in which it is compared with what somebody looks for. */
    public static String plain(String text) {
        return BEFORE.matcher(Glyphs.folded(text).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** All that each part says, by its key; an address says what its channel is called as well. */
    static Map<String, String> of(Provider provider) {
        ProviderTree tree = ProviderTree.of(provider);
        Map<String, String> texts = new TreeMap<>();
        PartKey own = new PartKey(PartKind.PROVIDER, provider.code().value());
        texts.put(own.toString(), text(tree.part(own).orElseThrow(), Stream.of()));
        for (PartKind kind : PartKind.values()) {
            tree.lists(kind)
                    .forEach((parent, list) -> list.parts().forEach(part -> {
                        String code = part.path(kind.key()).asString("");
                        texts.put(
                                new PartKey(kind, code).toString(), text(without(kind, part), names(provider, parent)));
                    }));
        }
        return texts;
    }

    private static JsonNode without(PartKind kind, JsonNode part) {
        return kind == PartKind.CHANNEL ? ((ObjectNode) part).deepCopy().without(PartKind.ADDRESS.list()) : part;
    }

    private static Stream<String> names(Provider provider, String channel) {
        return provider.channels().stream()
                .filter(it -> it.code().value().equals(channel))
                .map(Channel::name)
                .flatMap(name -> Stream.of(channel, name.id(), name.en()));
    }

    private static String text(JsonNode part, Stream<String> around) {
        return Stream.concat(values(part), around).map(SearchText::plain).collect(Collectors.joining("\n"));
    }

    private static Stream<String> values(JsonNode node) {
        return node.isValueNode()
                ? Stream.of(node.asString(""))
                : node.valueStream().flatMap(SearchText::values);
    }
}
