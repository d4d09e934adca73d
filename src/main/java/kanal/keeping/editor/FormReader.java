package kanal.keeping.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kanal.keeping.changes.Shape;
import kanal.keeping.changes.SpanUnit;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a part's tree from a posted form: what its shape asks for, and nothing else. */
final class FormReader {
    static final String AMOUNT = ".amount";
    static final String UNIT = ".unit";

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Set<String> asked = new HashSet<>();
    private final SubmittedForm posted;

    private FormReader(SubmittedForm posted) {
        this.posted = posted;
    }

    /** The part with its empty rows, as a form shows it again. */
    static ObjectNode read(Shape.Fields shape, SubmittedForm posted) {
        FormReader reader = new FormReader(posted);
        ObjectNode part = reader.fields(shape, SubmittedForm.PART);
        posted.namesOfThePart()
                .filter(name -> !reader.asked.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ResponseStatusException(
                            HttpStatus.BAD_REQUEST, "The form does not ask for '" + name + "'");
                });
        return part;
    }

    private ObjectNode fields(Shape.Fields shape, String path) {
        ObjectNode fields = nodes.objectNode();
        for (Shape.Field field : shape.fields()) {
            read(field.shape().within(fields), path + "." + field.name())
                    .ifPresent(value -> fields.set(field.name(), value));
        }
        return fields;
    }

    private Optional<JsonNode> read(Shape shape, String path) {
        if (shape instanceof Shape.Fields fields) {
            return Optional.of(fields(fields, path));
        }
        if (shape instanceof Shape.Rows rows) {
            return rows(rows, path);
        }
        if (shape instanceof Shape.Text) {
            return text(ask(path + ".id"), ask(path + ".en"));
        }
        if (shape instanceof Shape.Same) {
            String id = ask(path + ".id");
            String en = ask(path + ".en");
            return id.isEmpty() ? text(en, en) : text(id, id);
        }
        if (shape instanceof Shape.Choices) {
            asked.add(path);
            return codes(posted.all(path).stream());
        }
        if (shape instanceof Shape.Regions) {
            return codes(Stream.of(ask(path).split("[\\s,;]+")));
        }
        return shape instanceof Shape.Span ? span(ask(path + AMOUNT), ask(path + UNIT)) : value(shape, ask(path));
    }

    private Optional<JsonNode> rows(Shape.Rows shape, String path) {
        ArrayNode rows = nodes.arrayNode();
        for (int row : posted.rows(path)) {
            rows.add(read(shape.element(), path + "." + row).orElseGet(() -> RowButton.empty(shape)));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private Optional<JsonNode> text(String id, String en) {
        ObjectNode text = nodes.objectNode();
        if (!id.isEmpty()) {
            text.put("id", id);
        }
        if (!en.isEmpty()) {
            text.put("en", en);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Optional<JsonNode> codes(Stream<String> typed) {
        List<String> codes = typed.filter(code -> !code.isBlank()).toList();
        ArrayNode array = nodes.arrayNode();
        codes.forEach(array::add);
        return array.isEmpty() ? Optional.empty() : Optional.of(array);
    }

    /** What is no number stays as it was typed, for the records to refuse. */
    private Optional<JsonNode> span(String amount, String unit) {
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(nodes.stringNode(SpanUnit.find(unit)
                .filter(known -> amount.matches("[0-9]{1,7}"))
                .map(known -> known.times(Long.parseLong(amount)).toString())
                .orElse(amount)));
    }

    private Optional<JsonNode> value(Shape shape, String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (shape instanceof Shape.Flag) {
            return Optional.of(typed)
                    .filter(it -> !it.equals("false"))
                    .map(it -> it.equals("true") ? nodes.booleanNode(true) : nodes.stringNode(it));
        }
        boolean number = shape instanceof Shape.Line line && line.input().equals("number");
        return Optional.of(
                number && typed.matches("[0-9]{1,9}")
                        ? nodes.numberNode(Integer.parseInt(typed))
                        : nodes.stringNode(typed));
    }

    private String ask(String path) {
        asked.add(path);
        return posted.text(path);
    }
}
