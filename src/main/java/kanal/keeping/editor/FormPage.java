package kanal.keeping.editor;

import java.util.List;
import java.util.stream.Stream;
import kanal.keeping.accounts.Redisplay;
import kanal.keeping.changes.LetterSample;
import kanal.keeping.changes.Mention;
import kanal.keeping.changes.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of a form.
 *
 * @param path where it is sent
 * @param from the revision that it was made from
 * @param hint what to mind; null for nothing
 * @param links beside the form: by message, where to
 * @param points what is asked beside the part: which texts that speak of an address are to speak of the new one
 * @param offer what can be done about an error; null for nothing
 * @param letter what is edited as its readers would get it, empty while it cannot be made; null for no letter
 */
record FormPage(
        String title,
        String path,
        long from,
        @Nullable String hint,
        List<Link> links,
        List<FormNode> nodes,
        FormErrors errors,
        List<Point> points,
        @Nullable Offer offer,
        @Nullable List<LetterSample> letter) {
    /**
     * A box to tick beside a field.
     *
     * @param path of the field
     */
    record Offer(String path, String name, String value, String label, String hint, boolean chosen) {}

    record Point(Mention mention, boolean chosen) {}

    record Link(String key, String path) {}

    /** What is wrong in a field, with where it is. */
    record Wrong(String id, String label, String reason) {}

    public List<Wrong> wrong() {
        return nodes.stream().flatMap(FormPage::wrong).toList();
    }

    /** What is wrong in no field that is asked for. */
    public List<String> general() {
        List<String> shown = wrong().stream().map(Wrong::reason).toList();
        return Stream.concat(
                        errors.general().stream(),
                        errors.beside().values().stream().filter(reason -> !shown.contains(reason)))
                .toList();
    }

    private static Stream<Wrong> wrong(FormNode node) {
        Stream<Wrong> own =
                node.error() == null ? Stream.empty() : Stream.of(new Wrong(node.id(), node.label(), node.error()));
        Stream<Wrong> inputs = node.inputs().stream()
                .filter(input -> input.error() != null)
                .map(input ->
                        new Wrong(input.name(), node.label() + ", " + input.label(), String.valueOf(input.error())));
        return Stream.concat(
                Stream.concat(own, inputs), node.children().stream().flatMap(FormPage::wrong));
    }

    ModelAndView view(Wording wording) {
        ModelAndView view =
                new ModelAndView("admin/part", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        view.addObject("w", wording);
        view.addObject("page", this);
        return Redisplay.form(!errors.isEmpty()).addTo(view);
    }
}
