package kanal.keeping.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kanal.keeping.editor.FormNode.Input;

/** What a browser sends for a form in which nobody touches anything. */
final class FormWriter {
    private FormWriter() {}

    static List<Map.Entry<String, String>> untouched(List<FormNode> nodes) {
        List<Map.Entry<String, String>> sent = new ArrayList<>();
        nodes.forEach(node -> untouched(node, sent));
        return sent;
    }

    private static void untouched(FormNode node, List<Map.Entry<String, String>> sent) {
        node.children().forEach(child -> untouched(child, sent));
        for (Input input : node.inputs()) {
            boolean typed = node.type() == FormNode.Type.TEXT
                    || node.type() == FormNode.Type.LINE
                    || (node.type() == FormNode.Type.SPAN && input.name().endsWith(FormReader.AMOUNT));
            if (typed || input.chosen()) {
                sent.add(Map.entry(input.name(), input.value()));
            }
        }
        if (node.type() == FormNode.Type.CHOICE && node.inputs().stream().noneMatch(Input::chosen)) {
            sent.add(Map.entry(node.path(), ""));
        }
    }
}
