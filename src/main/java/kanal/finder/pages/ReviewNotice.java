package kanal.finder.pages;

import java.time.LocalDate;
import kanal.catalog.LoneChange;
import kanal.catalog.LoneChanges;
import kanal.guide.Address;
import kanal.guide.LocalText;
import org.jspecify.annotations.Nullable;

/** What readers are told of addresses that one keeper alone changed of late. */
record Alone(LoneChanges changes, Words words, LocalDate today) {
    /** The sentence; null where there is nothing to tell. */
    public @Nullable String of(Address address) {
        return changes.of(words.provider().code(), address, today)
                .map(this::sentence)
                .orElse(null);
    }

    private String sentence(LoneChange change) {
        LocalText before = change.before();
        String day = words.date(change.on());
        return before == null
                ? words.message("address.alone.new", day)
                : words.message("address.alone", day, before.in(words.language()));
    }
}
