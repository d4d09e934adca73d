package kanal.keeping.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanal.document.DocumentException;
import kanal.document.PartKey;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.changes.Wording;
import org.springframework.web.servlet.ModelAndView;

/** A page on which a keeper makes an edit: its form is shown again until the edit is saved. */
interface EditPage {
    PendingEdit edit();

    /** The provider as it was published when this request came. */
    Provider provider();

    /** The revision that what the keeper decides on was made from. */
    long from();

    String title();

    /** Where its form is sent. */
    String path();

    /** Where to go when it is done. */
    String done();

    /** What the form carries, to be sent again with the note. */
    List<Map.Entry<String, String>> again();

    /** Whether its form may carry a whole document, as a file. */
    default boolean isWhole() {
        return false;
    }

    /** The part whose mentions and letters the preview shows, if it is about one. */
    default Optional<PartKey> part() {
        return Optional.empty();
    }

    /** The note to begin with. */
    default String note() {
        return "";
    }

    /** The form once more, with the reasons why it is not taken. */
    ModelAndView again(FormErrors errors);

    ModelAndView refused(DocumentException why);

    /** What is shown where it would change nothing. */
    default ModelAndView unchanged(Wording wording) {
        return again(FormErrors.general(wording.message("admin.unchanged")));
    }

    /** Both versions, and how to go on; nothing where the preview of what would be now is enough. */
    default Optional<ModelAndView> conflict() {
        return Optional.empty();
    }

    /** The same, seen from what is published by now, and decided on now where no conflict page shows both versions. */
    EditPage afresh(Guide now);
}
