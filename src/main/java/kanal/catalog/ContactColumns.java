package kanal.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Optional;
import kanal.genuine.ContactKey;

/** By what a provider is found that a contact may concern, as columns. */
@Embeddable
record ContactColumns(
        @Column(name = "type") String type,
        @Column(name = "text") String text) {
    static ContactColumns of(ContactKey key) {
        return new ContactColumns(key.type().name(), key.text());
    }

    /** Nothing for what Kanal did not write. */
    Optional<ContactKey> toKey() {
        return Arrays.stream(ContactKey.Type.values())
                .filter(known -> known.name().equals(type))
                .map(known -> new ContactKey(known, text))
                .findFirst();
    }
}
