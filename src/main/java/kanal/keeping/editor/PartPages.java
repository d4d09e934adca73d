package kanal.keeping.editor;

import java.util.ArrayList;
import java.util.List;
import kanal.document.DocumentException;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.document.UnknownPartException;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.changes.FieldValues;
import kanal.keeping.changes.LetterSample;
import kanal.keeping.changes.PartTitle;
import kanal.keeping.changes.Shapes;
import kanal.keeping.changes.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/**
 * The forms of parts that are there.
 *
 * @param revision that is published
 */
record PartPages(long revision, Wording wording) {
    /** The same pages on what is published by now. */
    PartPages at(Guide now) {
        return new PartPages(now.revision(), wording);
    }

    String title(Provider provider, PartKey key) {
        return ProviderTree.of(provider)
                .part(key)
                .map(part -> PartTitle.of(key, part, wording))
                .orElse(key.code());
    }

    /** What a part says that has no form. */
    ModelAndView read(Provider provider, PartKey key) {
        ModelAndView page = new ModelAndView("admin/read");
        page.addObject("title", title(provider, key));
        page.addObject("provider", provider.code().value());
        page.addObject(
                "leaves", new FieldValues(provider, wording).of(Shapes.editable(key.kind()), fresh(provider, key)));
        return page;
    }

    /** @param focus the path to go on with; empty for none */
    FormPage form(PartPage page, FormErrors errors, String focus) {
        FormView view = new FormView(page.provider(), wording, errors, focus);
        PartKey key = page.key();
        return new FormPage(
                page.title(),
                page.path(),
                page.posted().from(),
                page.mode() == PartMode.WHOLE ? null : page.mode().hint(key.kind()),
                page.mode() == PartMode.WHOLE ? links(page.posted(), page.done(), key) : List.of(),
                view.of(page.shape(), page.typed()),
                errors,
                List.of(),
                page.outside()
                        .map(it -> it.offer(page.posted().place(), wording))
                        .orElse(null),
                letter(page, key));
    }

    /** The letter that the form makes as it stands, so that a keeper sees it while writing; null for other parts. */
    static @Nullable List<LetterSample> letter(EditPage page, PartKey key) {
        if (key.kind() != PartKind.LETTER) {
            return null;
        }
        try {
            return page.edit()
                    .applyTo(page.provider())
                    .map(after -> LetterSample.of(key, after))
                    .orElse(List.of());
        } catch (DocumentException notYet) {
            return List.of();
        }
    }

    private static List<FormPage.Link> links(SubmittedForm posted, String path, PartKey key) {
        List<FormPage.Link> links = new ArrayList<>();
        if (key.kind() == PartKind.ADDRESS || key.kind() == PartKind.ARTICLE) {
            links.add(new FormPage.Link("admin.do.CONFIRM", path + "/confirm"));
        }
        for (PartMode mode : List.of(PartMode.STOP, PartMode.RETIRE)) {
            if (mode.isFor(key.kind())) {
                links.add(new FormPage.Link("admin.do." + mode, posted.with(path + mode.path())));
            }
        }
        if (key.kind() == PartKind.ADDRESS) {
            links.add(new FormPage.Link("admin.do.REPLACE", posted.with(path + "/replace")));
        }
        return links;
    }

    /** The note to begin with: which suggestion is accepted, and no word of it, because the history forgets nothing. */
    String note(SubmittedForm posted) {
        return posted.suggestion()
                .map(number -> wording.message("admin.suggestion.note", Long.toString(number)))
                .orElse("");
    }

    /** What a fresh form of that part says. */
    static ObjectNode fresh(Provider provider, PartKey key) {
        return ProviderTree.of(provider).part(key).orElseThrow(() -> new UnknownPartException(key.toString()));
    }
}
