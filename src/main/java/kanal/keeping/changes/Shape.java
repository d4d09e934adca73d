package kanal.keeping.changes;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kanal.guide.Kind;
import tools.jackson.databind.JsonNode;

/** What can be said in a place of a document, and so what a form asks for there and all that it can bind. */
public sealed interface Shape {
    /** A text in both languages. */
    record Text() implements Shape {}

    /** An address: a text in both languages for the kinds that are told in words, else the same line in both. */
    record Value() implements Shape {
        @Override
        public Shape within(JsonNode parent) {
            return Kind.APP_PATH.name().equals(parent.path("kind").asString(""))
                            || Kind.INSTRUCTION
                                    .name()
                                    .equals(parent.path("kind").asString(""))
                    ? new Text()
                    : new Same();
        }
    }

    /** One line that is the same in both languages. */
    record Same() implements Shape {}

    /**
     * One line.
     *
     * @param input what a browser calls it: text, number, date or url
     */
    record Line(String input) implements Shape {}

    /** A span of time. */
    record Span() implements Shape {}

    record Flag() implements Shape {}

    /** One of these words. */
    record Choice(Vocabulary words) implements Shape {}

    /** Any of these words; their order says nothing. */
    record Choices(Vocabulary words) implements Shape {}

    /** Codes of countries and regions, too many to choose from. */
    record Regions() implements Shape {}

    /** Any number of these, in an order. */
    record Rows(Shape element) implements Shape {
        @Override
        public List<Child> children(JsonNode node) {
            return IntStream.range(0, node.size())
                    .mapToObj(row -> new Child(Integer.toString(row), true, element, node.get(row)))
                    .toList();
        }
    }

    record Fields(List<Field> fields) implements Shape {
        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public List<Child> children(JsonNode node) {
            return fields.stream()
                    .map(field -> new Child(
                            field.name(), field.needed(), field.shape().within(node), node.path(field.name())))
                    .toList();
        }

        public Fields without(Set<String> names) {
            return new Fields(fields.stream()
                    .filter(field -> !names.contains(field.name()))
                    .toList());
        }

        public Fields only(Set<String> names) {
            return new Fields(fields.stream()
                    .filter(field -> names.contains(field.name()))
                    .toList());
        }

        /** The same, of which these cannot be left empty. */
        public Fields needing(Predicate<String> names) {
            return new Fields(fields.stream()
                    .map(field -> new Field(field.name(), field.needed() || names.test(field.name()), field.shape()))
                    .toList());
        }
    }

    /**
     * A component.
     *
     * @param needed whether nothing can be published without it
     */
    record Field(String name, boolean needed, Shape shape) {}

    /**
     * One step from a place to what is in it.
     *
     * @param key the name of a component, or the position in a list
     * @param needed whether nothing can be published without it
     * @param shape its own, where the rest of the part decides about it
     * @param node what is said there; a missing node for nothing
     */
    record Child(String key, boolean needed, Shape shape, JsonNode node) {}

    /** What is directly within a place of this shape where that is said; nothing within what is neither group nor list. */
    default List<Child> children(JsonNode node) {
        return List.of();
    }

    /** This shape, where the rest of the part decides about it. */
    default Shape within(JsonNode parent) {
        return this;
    }
}
