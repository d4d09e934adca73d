package kanal.document;

import java.util.Optional;
import kanal.guide.Refusal;
import kanal.guide.Rule;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a value is, and what of YAML is more than a plain value. */
final class Scalars {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Scalars() {}

    /** Nothing, for a key without a value: it is as if the key were not there. */
    static Optional<JsonNode> value(ScalarEvent scalar) {
        String value = scalar.getValue();
        if (!scalar.isPlain()) {
            return Optional.of(NODES.stringNode(value));
        }
        return switch (value) {
            case "", "~", "null" -> Optional.empty();
            case "true", "false" -> Optional.of(NODES.booleanNode(value.equals("true")));
            default ->
                Optional.of(isNumber(value) ? NODES.numberNode(Integer.parseInt(value)) : NODES.stringNode(value));
        };
    }

    /** Why this is not read; nothing, when it is plain. */
    static Optional<Refusal> objection(Event event) {
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            return Optional.of(Rule.ALIAS.by());
        }
        if (event instanceof CollectionStartEvent collection
                && collection.getTag().isPresent()) {
            return Optional.of(Rule.TAG.by());
        }
        if (!(event instanceof ScalarEvent scalar)) {
            return Optional.empty();
        }
        if (scalar.getTag().isPresent()) {
            return Optional.of(Rule.TAG.by());
        }
        return scalar.getValue().codePoints().anyMatch(Scalars::isUnfit)
                ? Optional.of(Rule.UNSEEN_HERE.by())
                : Optional.empty();
    }

    /** Half of a character of two halves, which no database takes. */
    static boolean isHalf(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }

    private static boolean isUnfit(int character) {
        return (Character.isISOControl(character) && character != '\n') || isHalf(character);
    }

    private static boolean isNumber(String value) {
        return value.matches("0|-?[1-9][0-9]{0,8}");
    }
}
