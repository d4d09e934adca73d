package kanal.keeping.editor;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kanal.document.PartKind;
import kanal.guide.Grade;
import kanal.keeping.changes.Shape;
import kanal.keeping.changes.Shapes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How much of a part is edited: all of it, or what closes a door in a hurry. */
public enum PartMode {
    WHOLE(""),
    STOP("/stop"),
    RETIRE("/retire");

    /** The words without which nothing is stopped or retired. */
    private static final Set<String> CLOSING = Set.of("stopped", "retired");

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

    boolean isFor(PartKind kind) {
        return switch (this) {
            case WHOLE -> true;
            case STOP -> kind == PartKind.ADDRESS || kind == PartKind.CHANNEL;
            case RETIRE -> kind == PartKind.ADDRESS || kind == PartKind.CHANNEL || kind == PartKind.PROBLEM;
        };
    }

    Shape.Fields shape(PartKind kind) {
        return switch (this) {
            case WHOLE -> Shapes.editable(kind).without(Shapes.RETIRING);
            case STOP -> Shapes.editable(kind).only(Set.of("stopped"));
            case RETIRE ->
                Shapes.editable(kind).only(kind == PartKind.ADDRESS ? Set.of("replacedBy", "note") : Shapes.RETIRING);
        };
    }

    /** The same for that part: while it is in use, the words that it is closed with are needed. */
    Shape.Fields shape(PartKind kind, JsonNode part) {
        boolean retires = this == RETIRE
                && kind == PartKind.ADDRESS
                && !part.path("evidence").path("grade").asString("").equals(Grade.RETIRED.code());
        return shape(kind)
                .needing(name -> (CLOSING.contains(name) && this != WHOLE && !part.has(name))
                        || (name.equals("note") && retires));
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
