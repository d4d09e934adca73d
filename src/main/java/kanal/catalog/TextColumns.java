package kanal.catalog;

import jakarta.persistence.Embeddable;
import kanal.guide.LocalText;

/** A text in both languages as two columns. */
@Embeddable
record TextColumns(String id, String en) {
    static TextColumns of(LocalText text) {
        return new TextColumns(text.id(), text.en());
    }

    LocalText toText() {
        return new LocalText(id, en);
    }
}
