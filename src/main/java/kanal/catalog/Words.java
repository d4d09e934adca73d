package kanal.catalog;

import jakarta.persistence.Embeddable;
import kanal.guide.LocalText;
import org.jspecify.annotations.Nullable;

/** A text in both languages as two columns. */
@Embeddable
record Words(String id, String en) {
    static Words of(LocalText text) {
        return new Words(text.id(), text.en());
    }

    static @Nullable Words ofNullable(@Nullable LocalText text) {
        return text == null ? null : of(text);
    }

    LocalText toText() {
        return new LocalText(id, en);
    }

    static @Nullable LocalText toNullable(@Nullable Words words) {
        return words == null ? null : words.toText();
    }
}
