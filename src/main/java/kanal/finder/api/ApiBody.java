package kanal.finder.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kanal.finder.frame.ApiFieldError;
import kanal.finder.frame.ApiFieldException;
import kanal.finder.frame.BadParameterException;
import kanal.finder.frame.Errors;
import kanal.guide.Coded;
import kanal.guide.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON object of a request's body, which may be wrong. It is read here and not by the framework, because what the
 * framework says and logs of a broken body quotes it, and bodies hold what people typed.
 */
final class ApiBody {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ObjectNode members;
    private final List<String> names;

    private ApiBody(ObjectNode members, List<String> names) {
        this.members = members;
        this.names = names;
    }

    /**
     * @param names those of the members that the object may have
     * @throws ApiFieldException when it is no object
     */
    static ApiBody read(byte @Nullable [] body, String... names) {
        if (body != null && parse(body) instanceof ObjectNode members) {
            return new ApiBody(members, List.of(names));
        }
        throw refused("body", ApiFieldError.NOT_A_JSON_OBJECT, List.of(names));
    }

    private static @Nullable JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException quotesTheBody) {
            return null;
        }
    }

    /** Refuses members that are not known, so that no typing error goes unnoticed. */
    ApiBody withoutOthers() {
        members.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refused(named(name, "body"), ApiFieldError.UNKNOWN_FIELD, names);
                });
        return this;
    }

    /** The name, where it looks like one and may thus be repeated in an answer; else what it is a member of. */
    static String named(String name, String in) {
        return name.matches("[a-z][a-zA-Z0-9]{0,40}") ? name : in;
    }

    @Nullable String text(String name) {
        JsonNode value = members.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw refused(name, ApiFieldError.NOT_TEXT, List.of());
        }
        return value.stringValue();
    }

    /** A code that must be there, well-formed. */
    <T> T code(String name, Function<String, T> code) {
        try {
            @Nullable String text = text(name);
            return code.apply(text == null ? "" : text);
        } catch (IllegalArgumentException malformed) {
            throw new BadParameterException(name, Errors.SHAPE_OF_CODES);
        }
    }

    Language language(String name, Language usual) {
        @Nullable String text = text(name);
        return text == null
                ? usual
                : Coded.find(Language.class, text)
                        .orElseThrow(() -> new BadParameterException(
                                name,
                                Stream.of(Language.values()).map(Coded::code).toList()));
    }

    /** An object that may be missing. */
    ObjectNode object(String name) {
        JsonNode value = members.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return JSON.createObjectNode();
        }
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw refused(name, ApiFieldError.NOT_A_JSON_OBJECT, List.of());
    }

    private static ApiFieldException refused(String field, ApiFieldError reason, List<String> allowed) {
        return new ApiFieldException(List.of(new ApiFieldException.Fault(field, reason, allowed)));
    }
}
