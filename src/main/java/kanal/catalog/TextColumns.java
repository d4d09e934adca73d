package kanal.catalog;

import jakarta.persistence.Embeddable;
import kanal.guide.LocalText;
import org.jspecify.annotations.Nullable;

/** A text in both languages as two columns. */
@Embeddable
record TextColumns(String id, String en) {
    static TextColumns of(LocalText text) {
        return new TextColumns(text.id(), text.en());
    }

    static @Nullable TextColumns ofNullable(@Nullable LocalText text) {
        return text == null ? null : of(text);
    }

    LocalText toText() {
        return new LocalText(id, en);
    }

    static @Nullable LocalText toNullable(@Nullable TextColumns words) {
        return words == null ? null : words.toText();
    }
}
