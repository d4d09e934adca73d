package kanal.keeping.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kanal.document.Document;
import kanal.document.DocumentFormat;
import kanal.document.Documents;
import kanal.document.RandomProvider;
import kanal.document.ShippedGuide;
import kanal.document.TreeReader;
import kanal.guide.Coded;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeeperBrowser;
import kanal.keeping.accounts.KeepersTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema against documents and records. */
@KeepersTest
class SchemaTests {
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    private JsonNode root;
    private Schema schema;

    @BeforeEach
    void fetch() {
        root = JSON.readTree(new KeeperBrowser(port)
                .get("/api/v1/schema/catalog.json", "Accept", "application/schema+json")
                .body());
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    @Test
    void acceptsEveryDocumentThatCanBeImported() {
        Stream<Provider> documents = Stream.concat(
                Stream.of(ShippedGuide.provider(), Documents.small()),
                LongStream.range(0, 100).mapToObj(seed -> new RandomProvider(seed).next("acme")));

        documents.forEach(provider -> {
            String json = Document.write(provider, DocumentFormat.JSON);
            assertThat(errors(JSON.readTree(json))).as(json).isEmpty();
        });
        assertThat(errors(new TreeReader("small", Documents.smallText()).read().root()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /channels/0 | imediate | true
            /channels/0 | immediate | "yes"
            /channels/0/name | en |
            /channels/0/name | fr | "x"
            /channels/0/addresses/0/evidence | grade | "Z"
            /channels/0/addresses/0/evidence | url | "http://example.com"
            /channels/0/addresses/0 | kind | "FAX"
            /channels/0/addresses/0 | code | "Not A Code"
            /channels/0/addresses/0 | code |
            /channels/0/waits/0 | low | 2
            /problems/0 | tutorial | "email"
            /problems/0 | mail |
            '' | code |
            '' | surprise | {}
            /claims/0 | number | 0
            """)
    void refusesWhatNoImportTakes(String at, String key, String value) {
        JsonNode document = JSON.readTree(Document.write(Documents.small(), DocumentFormat.JSON));
        ObjectNode place = (ObjectNode) document.at(at);
        if (value == null) {
            place.remove(key);
        } else {
            place.set(key, JSON.readTree(value));
        }

        assertThat(errors(document)).isNotEmpty();
    }

    @Test
    void saysWhatTheRecordsSay() {
        agrees("Provider", Shapes.of(Provider.class), root.path("$defs").path("Document"));
    }

    private void agrees(String where, Shape shape, JsonNode described) {
        JsonNode schema = resolved(described);
        if (shape instanceof Shape.Fields fields) {
            Set<String> names =
                    fields.fields().stream().map(Shape.Field::name).collect(Collectors.toCollection(TreeSet::new));
            assertThat(schema.path("properties").propertyNames()).as(where).containsExactlyInAnyOrderElementsOf(names);
            assertThat(strings(schema.path("required")))
                    .as(where)
                    .containsExactlyInAnyOrderElementsOf(fields.fields().stream()
                            .filter(SchemaTests::isNeeded)
                            .map(Shape.Field::name)
                            .toList());
            fields.fields()
                    .forEach(field -> agrees(
                            where + "." + field.name(),
                            field.shape(),
                            schema.path("properties").path(field.name())));
        } else if (shape instanceof Shape.Rows rows) {
            agrees(where + "[]", rows.element(), schema.path("items"));
        } else if (shape instanceof Shape.Choice choice && choice.words() instanceof Vocabulary.Fixed words) {
            assertThat(strings(schema.path("enum")))
                    .as(where)
                    .containsExactlyInAnyOrderElementsOf(Stream.of(words.words().getEnumConstants())
                            .map(word -> word instanceof Coded coded ? coded.code() : word.toString())
                            .toList());
        } else if (shape instanceof Shape.Text) {
            assertThat(described.path("$ref").asString("")).as(where).isEqualTo("#/$defs/LocalText");
        } else {
            assertThat(schema.isMissingNode()).as(where).isFalse();
        }
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : root.at(reference.substring(1));
    }

    private List<Error> errors(JsonNode document) {
        return schema.validate(
                document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** A document may leave out the conditions of an address, and no channel is without addresses. */
    private static boolean isNeeded(Shape.Field field) {
        return field.name().equals("addresses")
                || (field.needed() && !field.name().equals("conditions"));
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
