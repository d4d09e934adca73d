package kanal.keeping.editor;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kanal.document.DocumentShape;
import kanal.document.PartKind;
import kanal.guide.Coded;
import kanal.guide.Grade;
import kanal.keeping.changes.ClosingSentence;
import kanal.keeping.changes.Shape;
import kanal.keeping.changes.Shapes;
import kanal.keeping.changes.Vocabulary;
import kanal.keeping.changes.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How much of a part is edited: all of it, or what closes a door in a hurry. */
public enum PartMode {
    WHOLE(""),
    STOP("/stop"),
    RETIRE("/retire");

    /** What a form that closes asks for in the place of own words, and no part has. */
    private static final Shape.Field SENTENCE =
            new Shape.Field("sentence", false, new Shape.Choice(new Vocabulary.Fixed(ClosingSentence.class)));

    private final String path;

    PartMode(String path) {
        this.path = path;
    }

    /** Behind the part's path. */
    String path() {
        return path;
    }

    static Optional<PartMode> find(String word) {
        return Stream.of(STOP, RETIRE)
                .filter(mode -> mode.path.equals("/" + word))
                .findFirst();
    }

    /** The key of what to mind: only addresses cannot be brought back in the same way. */
    String hint(PartKind kind) {
        return "admin.hint." + this + (this == RETIRE && kind != PartKind.ADDRESS ? ".part" : "");
    }

    /** The field with the words without which nothing is stopped or retired; empty for the whole part. */
    String closing(PartKind kind) {
        return switch (this) {
            case WHOLE -> "";
            case STOP -> "stopped";
            case RETIRE -> kind == PartKind.ADDRESS ? "note" : "retired";
        };
    }

    boolean isFor(PartKind kind) {
        return switch (this) {
            case WHOLE -> kind.hasForm();
            case STOP -> kind == PartKind.ADDRESS || kind == PartKind.CHANNEL;
            case RETIRE -> kind == PartKind.ADDRESS || kind == PartKind.CHANNEL || kind == PartKind.PROBLEM;
        };
    }

    Shape.Fields shape(PartKind kind) {
        Shape.Fields fields = Shapes.editable(kind);
        return switch (this) {
            case WHOLE -> fields.without(Shapes.RETIRING);
            case STOP -> withSentence(fields.only(Set.of("stopped")));
            case RETIRE ->
                withSentence(fields.only(kind == PartKind.ADDRESS ? Set.of("replacedBy", "note") : Shapes.RETIRING));
        };
    }

    private static Shape.Fields withSentence(Shape.Fields fields) {
        return new Shape.Fields(
                Stream.concat(Stream.of(SENTENCE), fields.fields().stream()).toList());
    }

    /** Puts the words of the sentence that was chosen in its place. */
    void spell(ObjectNode typed, PartKind kind, Wording wording) {
        JsonNode chosen = typed.remove(SENTENCE.name());
        if (chosen != null) {
            Coded.find(ClosingSentence.class, chosen.asString(""))
                    .ifPresent(sentence -> typed.set(
                            closing(kind), DocumentShape.MAPPER.<JsonNode>valueToTree(wording.text(sentence))));
        }
    }

    /** The same for that part: while it is in use, the words that it is closed with are needed. */
    Shape.Fields shape(PartKind kind, JsonNode part) {
        boolean isRetiredAddress = this == RETIRE
                && kind == PartKind.ADDRESS
                && part.path("evidence").path("grade").asString("").equals(Grade.RETIRED.code());
        String closing = closing(kind);
        boolean closes = closing.equals("note") ? !isRetiredAddress : !part.has(closing);
        return shape(kind).needing(name -> name.equals(closing) && closes);
    }

    /** The whole part that results when this was typed into the form. */
    ObjectNode complete(ObjectNode part, PartKind kind, ObjectNode typed) {
        ObjectNode whole = part.deepCopy();
        shape(kind).fields().forEach(field -> whole.remove(field.name()));
        typed.propertyStream().forEach(field -> whole.set(field.getKey(), field.getValue()));
        if (this == RETIRE && kind == PartKind.ADDRESS) {
            whole.withObjectProperty("evidence").put("grade", "retired");
        }
        return whole;
    }
}
