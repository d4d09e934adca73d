package kanal.keeping.changes;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kanal.document.Tree;
import kanal.guide.Language;
import kanal.guide.Provider;
import tools.jackson.databind.JsonNode;

/** Reads a part as a list of what it says, in the keeper's words; what is absent is not told. */
public final class FieldValues {
    private final Provider provider;
    private final Wording wording;

    public FieldValues(Provider provider, Wording wording) {
        this.provider = provider;
        this.wording = wording;
    }

    public List<FieldValue> of(Shape.Fields shape, JsonNode part) {
        return of(shape, part, List.of(), "", "");
    }

    /**
     * What is said in that place and below it.
     *
     * @param label of this place; empty for the part itself
     * @param name of the component, which names the rows of a list
     */
    public List<FieldValue> of(Shape shape, JsonNode node, List<String> place, String label, String name) {
        if (!(shape instanceof Shape.Fields) && !(shape instanceof Shape.Rows)) {
            return leaf(shape, node, place, label);
        }
        boolean listed = shape instanceof Shape.Rows;
        List<FieldValue> leaves = new ArrayList<>();
        for (Shape.Child child : shape.children(node)) {
            String below =
                    listed ? row(label, name, Integer.parseInt(child.key())) : join(label, wording.field(child.key()));
            leaves.addAll(of(
                    child.shape(), child.node(), Tree.below(place, child.key()), below, listed ? name : child.key()));
        }
        return leaves;
    }

    private List<FieldValue> leaf(Shape shape, JsonNode node, List<String> place, String label) {
        if (shape instanceof Shape.Text) {
            List<FieldValue> texts = new ArrayList<>();
            for (Language language : Language.values()) {
                String text = node.path(language.code()).asString("");
                if (!text.isEmpty()) {
                    texts.add(new FieldValue(
                            Tree.below(place, language.code()), label + ", " + wording.in(language), text, text));
                }
            }
            return texts;
        }
        JsonNode value = shape instanceof Shape.Same ? node.path("id") : node;
        return value.isMissingNode() || (value.isEmpty() && value.isArray())
                ? List.of()
                : List.of(new FieldValue(place, label, value.asString(""), words(shape, value)));
    }

    private String words(Shape shape, JsonNode value) {
        if (shape instanceof Shape.Choice choice) {
            return choice.words().label(value.asString(""), provider, wording);
        }
        if (shape instanceof Shape.Choices choices) {
            List<String> codes =
                    value.valueStream().map(code -> code.asString("")).toList();
            return choices.words().options(provider, wording).stream()
                    .filter(option -> codes.contains(option.code()))
                    .map(Vocabulary.Option::label)
                    .collect(Collectors.joining(", "));
        }
        if (shape instanceof Shape.Regions) {
            return value.valueStream().map(code -> code.asString("")).sorted().collect(Collectors.joining(", "));
        }
        if (shape instanceof Shape.Flag) {
            return wording.message(value.asBoolean(false) ? "admin.yes" : "admin.no");
        }
        try {
            boolean date = shape instanceof Shape.Line line && line.input().equals("date");
            return shape instanceof Shape.Span
                    ? wording.span(Duration.parse(value.asString("")))
                    : date ? wording.date(LocalDate.parse(value.asString(""))) : value.asString("");
        } catch (DateTimeParseException asItWasTyped) {
            return value.asString("");
        }
    }

    String row(String label, String name, int position) {
        int end = label.lastIndexOf(SEPARATOR);
        return (end < 0 ? "" : label.substring(0, end + SEPARATOR.length())) + wording.row(name, position);
    }

    static String join(String label, String below) {
        return label.isEmpty() ? below : label + SEPARATOR + below;
    }

    private static final String SEPARATOR = " › ";
}
