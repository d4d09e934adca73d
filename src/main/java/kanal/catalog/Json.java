package kanal.catalog;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kanal.document.DocumentShape;
import tools.jackson.databind.json.JsonMapper;

/** Lists that live in one column, in the shape that they have in the document. */
final class Json {
    private static final JsonMapper MAPPER = DocumentShape.MAPPER;

    private Json() {}

    static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(Class<T> type, String json) {
        return MAPPER.readValue(json, type);
    }

    static <T> List<T> list(Class<T> type, String json) {
        return MAPPER.readValue(json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }

    static <T> Set<T> set(Class<T> type, String json) {
        Collection<T> inOrder = list(type, json);
        return new LinkedHashSet<>(inOrder);
    }
}
