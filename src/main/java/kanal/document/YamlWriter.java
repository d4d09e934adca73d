package kanal.document;

import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;

/** Writes a tree as YAML for people: both languages on one line, texts quoted, codes plain. */
final class YamlWriter {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setSplitLines(false)
            .setWidth(10_000)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setBestLineBreak("\n")
            .build();

    private static final Set<String> LANGUAGES = Set.of("id", "en");

    private YamlWriter() {}

    static String write(JsonNode root) {
        return new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(node(root)).iterator());
    }

    private static Node node(JsonNode value) {
        if (value.isObject()) {
            boolean words = LANGUAGES.equals(Set.copyOf(value.propertyNames()));
            List<NodeTuple> entries = value.propertyStream()
                    .map(entry -> new NodeTuple(
                            plain(entry.getKey()),
                            words ? quoted(entry.getValue().asString()) : node(entry.getValue())))
                    .toList();
            return new MappingNode(Tag.MAP, entries, words ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        if (value.isArray()) {
            boolean codes = value.valueStream().allMatch(JsonNode::isValueNode);
            List<Node> elements = value.valueStream().map(YamlWriter::node).toList();
            return new SequenceNode(Tag.SEQ, elements, codes ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        return value.isString() ? string(value.asString()) : scalar(value);
    }

    private static Node scalar(JsonNode value) {
        return new ScalarNode(value.isBoolean() ? Tag.BOOL : Tag.INT, value.asString(), ScalarStyle.PLAIN);
    }

    /** Quoted, unless it is a code that no reader of YAML could take for something else. */
    private static Node string(String value) {
        boolean code =
                value.matches("[A-Za-z][A-Za-z0-9_-]+|[A-D]") && !value.matches("(?i)true|false|null|yes|no|on|off");
        return code ? plain(value) : quoted(value);
    }

    private static Node quoted(String value) {
        return new ScalarNode(Tag.STR, value, ScalarStyle.DOUBLE_QUOTED);
    }

    private static Node plain(String value) {
        return new ScalarNode(Tag.STR, value, ScalarStyle.PLAIN);
    }
}
