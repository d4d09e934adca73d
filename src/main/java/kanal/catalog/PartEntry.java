package kanal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A part of a document that is small and always edited as a whole, such as a warning or an answer. */
@Entity
@Table(name = "part")
class PartEntry extends ProviderPart {
    @Enumerated(EnumType.STRING)
    private PartType type;

    private String code;
    private String body;

    @SuppressWarnings("NullAway.Init")
    protected PartEntry() {}

    PartEntry(ProviderEntry provider, int position, PartType type, String code, Object value) {
        super(provider, position);
        this.type = type;
        this.code = code;
        body = Json.of(value);
    }

    @Override
    String key() {
        return type + " " + code;
    }

    boolean isA(PartType wanted) {
        return type == wanted;
    }

    <T> T to(Class<T> valueType) {
        return built(key(), () -> Json.read(valueType, body));
    }
}
