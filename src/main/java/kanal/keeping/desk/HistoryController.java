package kanal.keeping.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kanal.catalog.Catalog;
import kanal.catalog.History;
import kanal.catalog.Revision;
import kanal.document.Document;
import kanal.document.DocumentFormat;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.document.UnknownPartException;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.changes.FieldValue;
import kanal.keeping.changes.FieldValues;
import kanal.keeping.changes.PartChange;
import kanal.keeping.changes.PartTitle;
import kanal.keeping.changes.Shapes;
import kanal.keeping.changes.Wording;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who changed what, when and why, and the whole catalog as it was. */
@KeepersPage
class HistoryController {
    private static final int SHOWN = 15;

    private final Catalog catalog;
    private final History history;
    private final MessageSource messages;

    HistoryController(Catalog catalog, History history, MessageSource messages) {
        this.catalog = catalog;
        this.history = history;
        this.messages = messages;
    }

    /** @param changes what it changed; empty for the first document of a provider */
    record RevisionView(Revision revision, List<PartChange> changes, boolean first) {}

    /** One kind of parts, each with all that it says. */
    record Read(PartKind kind, List<PartRead> parts) {}

    record PartRead(String title, List<FieldValue> leaves) {}

    @GetMapping("/admin/history")
    String history(@RequestParam(defaultValue = "0") long before, Locale locale, Model model) {
        Wording wording = new Wording(messages, locale);
        List<RevisionView> told = history.before(before <= 0 ? Long.MAX_VALUE : before, SHOWN).stream()
                .map(revision -> told(revision, wording))
                .toList();
        long last = told.isEmpty() ? 1 : told.get(told.size() - 1).revision().number();
        model.addAttribute("w", wording);
        model.addAttribute("changes", told);
        model.addAttribute("older", last > 1 ? last : null);
        return "admin/history";
    }

    @GetMapping("/admin/history/{number}")
    String revision(@PathVariable long number, Locale locale, Model model) {
        Wording wording = new Wording(messages, locale);
        RevisionView told = told(revision(number), wording);
        model.addAttribute("w", wording);
        model.addAttribute("change", told);
        model.addAttribute("last", catalog.published().revision());
        return "admin/revision";
    }

    @GetMapping("/admin/history/{number}/catalog")
    String whole(@PathVariable long number, Locale locale, Model model) {
        Wording wording = new Wording(messages, locale);
        Revision revision = revision(number);
        Provider provider = provider(revision);
        ProviderTree tree = ProviderTree.of(provider);
        FieldValues leaves = new FieldValues(provider, wording);
        model.addAttribute("w", wording);
        model.addAttribute("change", revision);
        model.addAttribute(
                "kinds",
                List.of(PartKind.values()).stream()
                        .map(kind -> new Read(
                                kind,
                                tree.keys(kind).stream()
                                        .map(key -> read(key, tree, leaves, wording))
                                        .toList()))
                        .toList());
        return "admin/whole";
    }

    @GetMapping("/admin/history/{number}/catalog.yaml")
    ResponseEntity<byte[]> yaml(@PathVariable long number) {
        String text = Document.write(provider(revision(number)), DocumentFormat.YAML);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml"))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PartRead read(PartKey key, ProviderTree tree, FieldValues leaves, Wording wording) {
        var part = tree.part(key).orElseThrow();
        return new PartRead(PartTitle.of(key, part, wording), leaves.of(Shapes.editable(key.kind()), part));
    }

    private RevisionView told(Revision revision, Wording wording) {
        Optional<Provider> before = history.provider(revision.provider(), revision.number() - 1);
        return new RevisionView(
                revision,
                before.map(was -> PartChange.between(was, provider(revision), wording))
                        .orElse(List.of()),
                before.isEmpty());
    }

    private Revision revision(long number) {
        return history.revision(number).orElseThrow(() -> new UnknownPartException(Long.toString(number)));
    }

    private Provider provider(Revision revision) {
        return history.provider(revision.provider(), revision.number())
                .orElseThrow(() -> new UnknownPartException(revision.provider().value()));
    }
}
