package kanal.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kanal.guide.Refusal;
import kanal.guide.Rule;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads YAML into a tree and refuses what plain facts do not need: aliases, tags, keys that are there twice.
 *
 * <p>It reads the parser's events itself, because the composer resolves aliases and forgets the lines.
 */
public final class TreeReader {
    private static final int LONGEST = 4_000_000;
    private static final int DEEPEST = 30;

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Map<List<String>, Tree.Line> lines = new LinkedHashMap<>();
    private final String name;
    private final String text;
    private Iterator<Event> events = Collections.emptyIterator();
    private JsonNode root = nodes.objectNode();

    public TreeReader(String name, String text) {
        this.name = name;
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        // JSON may be indented with tabs, YAML may not
        this.text = plain.stripLeading().startsWith("{") ? plain.replace('\t', ' ') : plain;
    }

    public Tree read() {
        if (text.length() > LONGEST) {
            throw new DocumentException(name, 0, "", Rule.LARGE.by(LONGEST));
        }
        if (text.codePoints().anyMatch(Scalars::isHalf)) {
            throw new DocumentException(name, 0, "", Rule.UNSEEN_HERE.by());
        }
        try {
            // One buffer for all: the parser fails on a character of two halves that lies across the end of a buffer
            LoadSettings settings = LoadSettings.builder()
                    .setCodePointLimit(LONGEST)
                    .setBufferSize(text.length() + 1)
                    .build();
            events = new Parse(settings).parseString(text).iterator();
            return document();
        } catch (MarkedYamlEngineException notYaml) {
            int line = notYaml.getProblemMark().map(TreeReader::line).orElse(0);
            throw new DocumentException(name, line, "", Rule.NOT_YAML.by(notYaml.getProblem()));
        } catch (YamlEngineException notYaml) {
            throw new DocumentException(name, 0, "", Rule.NOT_YAML.by(String.valueOf(notYaml.getMessage())));
        }
    }

    private Tree document() {
        next(Event.ID.StreamStart);
        Event start = events.next();
        if (start.getEventId() != Event.ID.DocumentStart) {
            throw new DocumentException(name, 0, "", Rule.EMPTY.by());
        }
        node(events.next(), List.of(), value -> root = value);
        next(Event.ID.DocumentEnd);
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw refuse(end, List.of(), Rule.SEVERAL.by());
        }
        if (!root.isObject()) {
            throw new DocumentException(name, 1, "", Rule.NO_KEYS.by());
        }
        return new Tree(root, lines);
    }

    /** Hands a value to where it belongs before it reads on inside, so that a refusal can name what is around it. */
    private void node(Event event, List<String> path, Consumer<JsonNode> into) {
        lines.putIfAbsent(path, new Tree.Line(name, line(event)));
        refuseUnplain(event, path);
        if (path.size() >= DEEPEST) {
            throw refuse(event, path, Rule.DEEP.by());
        }
        if (event instanceof ScalarEvent scalar) {
            Scalars.value(scalar).ifPresent(into);
        } else if (event instanceof MappingStartEvent) {
            ObjectNode object = nodes.objectNode();
            into.accept(object);
            fill(object, path);
        } else {
            ArrayNode array = nodes.arrayNode();
            into.accept(array);
            fill(array, path);
        }
    }

    private void fill(ObjectNode object, List<String> path) {
        Set<String> keys = new HashSet<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw refuse(event, path, Rule.KEY.by());
            }
            List<String> child = child(path, key.getValue());
            refuseUnplain(key, child);
            if (!keys.add(key.getValue())) {
                throw refuse(key, child, Rule.KEY_TWICE.by(key.getValue()));
            }
            lines.put(child, new Tree.Line(name, line(key)));
            node(events.next(), child, value -> object.set(key.getValue(), value));
        }
    }

    private void fill(ArrayNode array, List<String> path) {
        for (int i = 0; ; i++) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.SequenceEnd) {
                return;
            }
            List<String> child = child(path, Integer.toString(i));
            node(event, child, array::add);
            if (array.size() == i) {
                throw refuse(event, child, Rule.GAP.by());
            }
        }
    }

    private void refuseUnplain(Event event, List<String> path) {
        Scalars.objection(event).ifPresent(refusal -> {
            throw refuse(event, path, refusal);
        });
    }

    private void next(Event.ID expected) {
        Event event = events.next();
        if (event.getEventId() != expected) {
            throw refuse(event, List.of(), Rule.CUT_OFF.by());
        }
    }

    private DocumentException refuse(Event event, List<String> path, Refusal refusal) {
        return new DocumentException(name, line(event), new Tree(root, lines).readable(path), refusal);
    }

    private static List<String> child(List<String> path, String key) {
        List<String> child = new ArrayList<>(path);
        child.add(key);
        return List.copyOf(child);
    }

    private static int line(Event event) {
        return event.getStartMark().map(TreeReader::line).orElse(0);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
