package kanal.keeping.editor;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kanal.guide.Language;
import kanal.guide.Provider;
import kanal.keeping.changes.Shape;
import kanal.keeping.changes.SpanUnit;
import kanal.keeping.changes.Vocabulary;
import kanal.keeping.changes.Wording;
import kanal.keeping.editor.FormNode.Input;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Draws a part as a form: the other way round from {@link FormReader}.
 *
 * @param focus the path to go on with; empty for none
 */
record FormView(Provider provider, Wording wording, FormErrors errors, String focus) {
    List<FormNode> of(Shape.Fields shape, JsonNode part) {
        return fields(shape, part, SubmittedForm.PART);
    }

    private List<FormNode> fields(Shape.Fields shape, JsonNode node, String path) {
        return shape.children(node).stream()
                .map(it -> node(it, path + "." + it.key(), wording.field(it.key()), it.key()))
                .toList();
    }

    private FormNode node(Shape.Child child, String path, String label, String name) {
        Shape shape = child.shape();
        JsonNode node = child.node();
        if (shape instanceof Shape.Fields fields) {
            return group(FormNode.Type.GROUP, path, label, null, fields(fields, node, path));
        }
        if (shape instanceof Shape.Rows) {
            List<FormNode> children = shape.children(node).stream()
                    .map(it -> node(it, path + "." + it.key(), wording.row(name, Integer.parseInt(it.key())), name))
                    .toList();
            return group(FormNode.Type.ROWS, path, label, wording.hint(shape, name), children);
        }
        FormNode.Type type = type(shape);
        String error = shape instanceof Shape.Text ? errors.at(path) : errors.within(path);
        return new FormNode(
                type,
                path,
                label,
                wording.hint(shape, name),
                child.needed(),
                error,
                List.of(),
                inputs(shape, node, path),
                path.equals(focus));
    }

    private FormNode group(
            FormNode.Type type, String path, String label, @Nullable String hint, List<FormNode> children) {
        return new FormNode(type, path, label, hint, false, errors.at(path), children, List.of(), path.equals(focus));
    }

    private static FormNode.Type type(Shape shape) {
        if (shape instanceof Shape.Text) {
            return FormNode.Type.TEXT;
        }
        if (shape instanceof Shape.Span) {
            return FormNode.Type.SPAN;
        }
        if (shape instanceof Shape.Flag) {
            return FormNode.Type.FLAG;
        }
        if (shape instanceof Shape.Choice) {
            return FormNode.Type.CHOICE;
        }
        return shape instanceof Shape.Choices ? FormNode.Type.CHOICES : FormNode.Type.LINE;
    }

    private List<Input> inputs(Shape shape, JsonNode node, String path) {
        if (shape instanceof Shape.Text) {
            return Stream.of(Language.values())
                    .map(language -> text(path + "." + language.code(), language, node))
                    .toList();
        }
        if (shape instanceof Shape.Span) {
            return span(node.asString(""), path);
        }
        if (shape instanceof Shape.Choice choice) {
            return options(choice.words(), List.of(node.asString("")), path, true);
        }
        if (shape instanceof Shape.Choices choices) {
            return options(choices.words(), words(node), path, false);
        }
        if (shape instanceof Shape.Regions) {
            return List.of(line(path, "text", String.join(", ", words(node))));
        }
        if (shape instanceof Shape.Same) {
            return List.of(line(path + ".id", "text", node.path("id").asString("")));
        }
        return List.of(
                shape instanceof Shape.Line line
                        ? line(path, line.input(), node.asString(""))
                        : new Input(path, "checkbox", "", "true", node.asBoolean(false), null));
    }

    private Input text(String path, Language language, JsonNode node) {
        String value = node.path(language.code()).asString("");
        return new Input(path, language.code(), wording.in(language), value, false, errors.at(path));
    }

    private static Input line(String path, String type, String value) {
        return new Input(path, type, "", value, false, null);
    }

    /** The amount, then the units. */
    private List<Input> span(String span, String path) {
        List<Input> inputs = new ArrayList<>();
        @Nullable Duration duration = parsed(span);
        SpanUnit unit = duration == null ? SpanUnit.HOURS : SpanUnit.of(duration);
        String amount = duration == null ? span : Long.toString(unit.amount(duration));
        inputs.add(line(path + FormReader.AMOUNT, "text", amount));
        for (SpanUnit each : SpanUnit.values()) {
            String label = wording.message("admin.unit." + each);
            inputs.add(new Input(path + FormReader.UNIT, "", label, each.toString(), each == unit, null));
        }
        return inputs;
    }

    private static @Nullable Duration parsed(String span) {
        try {
            return Duration.parse(span);
        } catch (DateTimeParseException asItWasTyped) {
            return null;
        }
    }

    /** What is chosen comes first, in its order, where the order is all that a form can keep of it. */
    private List<Input> options(Vocabulary words, List<String> chosen, String path, boolean one) {
        List<Vocabulary.Option> options = words.options(provider, wording);
        List<String> codes = options.stream().map(Vocabulary.Option::code).toList();
        Stream<String> unknown = chosen.stream().filter(code -> !code.isEmpty() && !codes.contains(code));
        Stream<String> first = one ? unknown : chosen.stream();
        Stream<String> rest = codes.stream().filter(code -> one || !chosen.contains(code));
        return Stream.concat(first, rest)
                .map(code ->
                        new Input(path, "", words.label(code, provider, wording), code, chosen.contains(code), null))
                .toList();
    }

    private static List<String> words(JsonNode codes) {
        return codes.valueStream().map(code -> code.asString("")).toList();
    }
}
