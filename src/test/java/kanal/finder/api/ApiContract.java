package kanal.finder.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import kanal.finder.api.ApiClient.Answer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The served description of the API as a contract. Its objects are closed here, so that no answer has a member that is
 * not described; clients are told not to rely on that.
 */
public final class ApiContract {
    private final JsonNode description;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    public ApiContract(JsonNode description) {
        this.description = description.deepCopy();
        close(this.description);
    }

    /** Every call that is described, as {@code GET /api/v1/providers}. */
    Set<String> calls() {
        Set<String> calls = new TreeSet<>();
        description
                .path("paths")
                .forEachEntry((path, methods) -> methods.propertyNames()
                        .forEach(method -> calls.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        return calls;
    }

    /** Fails when the answer's status, type or content is not as described for the call. */
    public void holdsFor(Answer answer) {
        JsonNode call = call(answer);
        JsonNode described = resolve(call.path("responses").path(String.valueOf(answer.status())));
        assertThat(described.isObject())
                .as("%s %s answers %d, which is not described", answer.method(), answer.path(), answer.status())
                .isTrue();
        if (answer.body().isEmpty()) {
            assertThat(described.has("content")).isFalse();
            return;
        }
        JsonNode content = described.path("content").path(answer.type());
        assertThat(content.isObject())
                .as("the type %s is described", answer.type())
                .isTrue();
        assertThat(errors(content.path("schema"), tree(answer)))
                .as("%s %s: %s", answer.method(), answer.path(), answer.status())
                .isEmpty();
    }

    List<Error> errorsOfRequest(String schema, JsonNode body) {
        return errors(ApiClient.JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema), body);
    }

    private List<Error> errors(JsonNode schema, JsonNode value) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        whole.set("components", description.path("components"));
        Schema validator = schemas.getSchema(whole);
        return validator.validate(
                value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private JsonNode call(Answer answer) {
        String path = answer.path().replaceFirst("\\?.*", "");
        return description
                .path("paths")
                .propertyStream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[a-z]+}", "[^/]+")))
                .map(entry -> entry.getValue().path(answer.method().toLowerCase(java.util.Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not described: " + path));
    }

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : description.at(reference.substring(1));
    }

    private static JsonNode tree(Answer answer) {
        return answer.type().endsWith("yaml") ? yaml(answer.body()) : answer.json();
    }

    static JsonNode yaml(String text) {
        return ApiClient.JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        StreamSupport.stream(node.spliterator(), false).forEach(ApiContract::close);
    }
}
