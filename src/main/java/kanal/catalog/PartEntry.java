package kanal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A part of a document that is small and always edited as a whole, such as a warning or an answer. */
@Entity
@Table(name = "part")
class PartEntry extends ProviderPart {
    private String type;
    private String code;
    private String body;

    @SuppressWarnings("NullAway.Init")
    protected PartEntry() {}

    PartEntry(ProviderEntry provider, int position, PartType type, String code, Object value) {
        super(provider, position);
        this.type = type.name();
        this.code = code;
        body = Json.of(value);
    }

    @Override
    String key() {
        return type + " " + code;
    }

    boolean isA(PartType wanted) {
        return type.equals(wanted.name());
    }

    <T> T to(Class<T> valueType) {
        return built(key(), () -> Json.read(valueType, body));
    }
}
