package kanal.finder.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import kanal.finder.frame.SiteSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of the catalog's documents, for those who write one in an editor. It is that of the API's description,
 * but nothing unknown is taken, as in an import.
 */
@RestController
class SchemaController {
    private static final String PATH = "/api/v1/schema/catalog.json";
    private static final String DOCUMENT = "Document";
    private static final String THERE = "#/components/schemas/";
    private static final String HERE = "#/$defs/";
    private static final Duration KEEP = Duration.ofHours(1);

    private final String schema;

    SchemaController(@Value("classpath:openapi.yaml") Resource source, SiteSettings site, JsonMapper json)
            throws IOException {
        try (InputStream yaml = source.getInputStream()) {
            JsonNode description =
                    json.valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(yaml));
            Map<String, JsonNode> parts = new TreeMap<>();
            collect(DOCUMENT, description.path("components").path("schemas"), parts);
            ObjectNode root = json.createObjectNode()
                    .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                    .put("$id", site.baseUrl() + PATH)
                    .put("$ref", HERE + DOCUMENT);
            root.set("$defs", json.valueToTree(parts));
            schema = root.toPrettyString();
        }
    }

    @GetMapping(path = PATH, produces = "application/schema+json")
    ResponseEntity<String> schema() {
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(KEEP)).body(schema);
    }

    /** That schema, and all that it refers to. */
    private static void collect(String name, JsonNode schemas, Map<String, JsonNode> parts) {
        if (!parts.containsKey(name)) {
            JsonNode part = schemas.path(name).deepCopy();
            parts.put(name, part);
            adapt(part, schemas, parts);
        }
    }

    private static void adapt(JsonNode node, JsonNode schemas, Map<String, JsonNode> parts) {
        String reference = node.path("$ref").asString("");
        if (node instanceof ObjectNode object && reference.startsWith(THERE)) {
            String name = reference.substring(THERE.length());
            object.put("$ref", HERE + name);
            collect(name, schemas, parts);
        }
        if (node instanceof ObjectNode object && node.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(child -> adapt(child, schemas, parts));
    }
}
