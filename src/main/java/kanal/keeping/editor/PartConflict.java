package kanal.keeping.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kanal.document.Merge;
import kanal.document.PartKey;
import kanal.document.ProviderTree;
import kanal.guide.Provider;
import kanal.keeping.accounts.Redisplay;
import kanal.keeping.changes.Difference;
import kanal.keeping.changes.Shape;
import kanal.keeping.changes.Shapes;
import kanal.keeping.changes.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two versions of one part, and what comes of putting mine on top of theirs.
 *
 * @param from the revision of theirs
 * @param lines the fields that differ from what I began with, mine or theirs
 * @param again what my form would say with theirs wherever I changed nothing
 * @param mine what I sent
 */
record PartConflict(
        String title,
        String path,
        long from,
        List<Line> lines,
        List<Map.Entry<String, String>> again,
        SubmittedForm mine) {
    /** @param both whether both changed this field, each to something else */
    record Line(String field, String before, String theirs, String mine, boolean both) {}

    static ModelAndView page(PartPage draft, PartPages pages) {
        Provider now = draft.provider();
        PartKey key = draft.key();
        ObjectNode was = PartPages.fresh(draft.base(), key);
        JsonNode theirs =
                ProviderTree.of(now).part(key).<JsonNode>map(part -> part).orElse(MissingNode.getInstance());
        JsonNode merged = Merge.of(was, draft.mine(), theirs).tree();
        FormView view = new FormView(now, pages.wording(), FormErrors.NONE, "");
        PartConflict conflict = new PartConflict(
                draft.title(),
                draft.path(),
                pages.revision(),
                lines(key, draft.base(), was, now, theirs, draft.mine(), pages.wording()),
                FormWriter.untouched(view.of(draft.mode().shape(key.kind()), merged)),
                draft.posted());
        ModelAndView page = new ModelAndView("admin/conflict", HttpStatus.CONFLICT);
        page.addObject("w", pages.wording());
        page.addObject("conflict", conflict);
        return Redisplay.ERRORS.addTo(page);
    }

    private static List<Line> lines(
            PartKey key, Provider base, JsonNode was, Provider now, JsonNode theirs, JsonNode mine, Wording wording) {
        Shape.Fields shape = Shapes.editable(key.kind());
        Map<String, Difference.Line> their = byField(Difference.of(shape, base, was, now, theirs, wording));
        Map<String, Difference.Line> my = byField(Difference.of(shape, base, was, now, mine, wording));
        Map<String, Difference.Line> all = new LinkedHashMap<>(their);
        my.forEach(all::putIfAbsent);
        List<Line> lines = new ArrayList<>();
        all.forEach((field, line) -> {
            String theirWords = their.containsKey(field) ? line.after() : line.before();
            String myWords = my.containsKey(field) ? my.get(field).after() : line.before();
            boolean both = their.containsKey(field) && my.containsKey(field) && !theirWords.equals(myWords);
            lines.add(new Line(field, line.before(), theirWords, myWords, both));
        });
        return lines;
    }

    private static Map<String, Difference.Line> byField(List<Difference.Line> lines) {
        Map<String, Difference.Line> byField = new LinkedHashMap<>();
        lines.forEach(line -> byField.put(line.field(), line));
        return byField;
    }
}
