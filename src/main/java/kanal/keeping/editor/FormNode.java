package kanal.keeping.editor;

import java.util.List;
import java.util.stream.Stream;
import kanal.keeping.changes.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a form asks for, or several that belong together.
 *
 * @param type which fragment draws it
 * @param path its name in the form
 * @param needed whether it cannot be left empty
 * @param error why it cannot be taken
 * @param children of a group or list, in order
 * @param inputs of a field: what is typed or chosen
 * @param focused whether to go on here
 */
record FormNode(
        Type type,
        String path,
        String label,
        @Nullable String hint,
        boolean needed,
        @Nullable String error,
        List<FormNode> children,
        List<Input> inputs,
        boolean focused) {
    enum Type {
        GROUP,
        ROWS,
        TEXT,
        LINE,
        SPAN,
        FLAG,
        CHOICE,
        CHOICES
    }

    /**
     * An input, or one of several things to choose.
     *
     * @param type for a line what a browser calls it; for a text its language
     * @param chosen whether it is ticked or selected
     */
    record Input(
            String name,
            String type,
            String label,
            String value,
            boolean chosen,
            @Nullable String error) {
        /** As many lines as the text takes on a small screen. */
        public int lines() {
            return Math.min(12, 2 + value.length() / 45);
        }
    }

    /** Whether a list is shown open: a short one, or where something is to be done in it. */
    public boolean open() {
        return isShort() || children.stream().anyMatch(FormNode::isUrgent);
    }

    /** Whether each row of the list is shown open; of a long one only those in which something is to be done. */
    public boolean isShort() {
        return children.size() < 3;
    }

    /** What a row is about, so that it is found among the others: the first thing that was typed or chosen in it. */
    public String brief() {
        boolean choice = type == Type.CHOICE || type == Type.CHOICES;
        Stream<String> own = inputs.stream()
                .filter(input -> !choice || input.chosen())
                .map(input -> choice ? input.label() : input.value());
        return Stream.concat(
                        type == Type.FLAG ? Stream.empty() : own,
                        children.stream().map(FormNode::brief))
                .filter(said -> !said.isBlank())
                .findFirst()
                .map(Wording::brief)
                .orElse("");
    }

    public boolean isUrgent() {
        return focused
                || error != null
                || inputs.stream().anyMatch(input -> input.error() != null)
                || children.stream().anyMatch(FormNode::isUrgent);
    }

    /** The first of its names, which is also its place in the page. */
    public String id() {
        return inputs.isEmpty() ? path : inputs.get(0).name();
    }
}
