package kanal.keeping.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kanal.document.DocumentException;
import kanal.document.PartKind;
import kanal.keeping.changes.Whereabouts;
import kanal.keeping.changes.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Why a form cannot be taken.
 *
 * @param beside by path
 * @param general what belongs to no field
 */
record FormErrors(Map<String, String> beside, List<String> general) {
    static final FormErrors NONE = new FormErrors(Map.of(), List.of());

    static FormErrors beside(Map<String, String> errors) {
        return new FormErrors(errors, List.of());
    }

    static FormErrors general(String error) {
        return new FormErrors(Map.of(), List.of(error));
    }

    /**
     * What the records say, beside the field where there is one.
     *
     * @param kind of the part whose form it is
     * @param part where it stands in the document
     */
    static FormErrors of(DocumentException refused, PartKind kind, List<String> part, Wording wording) {
        String reason = wording.refusal(refused.refusal());
        List<String> place = refused.place();
        boolean inside = place.size() > part.size()
                && place.subList(0, part.size()).equals(part)
                && !kind.isApart(place.get(part.size()));
        if (!inside) {
            String where = refused.path().isEmpty() ? "" : Whereabouts.of(refused.path(), wording) + ": ";
            return new FormErrors(Map.of(), List.of(where + reason));
        }
        List<String> path = new ArrayList<>(List.of(SubmittedForm.PART));
        path.addAll(place.subList(part.size(), place.size()));
        return new FormErrors(Map.of(String.join(".", path), reason), List.of());
    }

    boolean isEmpty() {
        return beside.isEmpty() && general.isEmpty();
    }

    @Nullable String at(String path) {
        return beside.get(path);
    }

    /** At that path or anything inside. */
    @Nullable String within(String path) {
        return beside.entrySet().stream()
                .filter(error -> error.getKey().equals(path) || error.getKey().startsWith(path + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
