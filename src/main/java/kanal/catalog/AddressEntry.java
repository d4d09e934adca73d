package kanal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kanal.guide.Address;
import kanal.guide.AddressCode;
import kanal.guide.Kind;
import kanal.guide.Step;
import org.jspecify.annotations.Nullable;

/** An address as a row: what must never be wrong unseen, so nearly everything is a column of its own. */
@Entity
@Table(name = "address")
class AddressEntry extends Entry {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // Hibernate reads it
    private ChannelEntry channel;

    private String code;

    private String kind;

    private TextColumns value;
    private EvidenceColumns evidence;
    private ConditionsColumns conditions;
    private @Nullable TextColumns note;
    private @Nullable String replacedBy;
    private @Nullable TextColumns stopped;
    private String steps;

    @SuppressWarnings("NullAway.Init")
    protected AddressEntry() {}

    AddressEntry(ChannelEntry channel, int position, Address address) {
        super(position);
        AddressCode successor = address.replacedBy();
        this.channel = channel;
        code = address.code().value();
        kind = address.kind().name();
        value = TextColumns.of(address.value());
        evidence = EvidenceColumns.of(address.evidence());
        conditions = ConditionsColumns.of(address.conditions());
        note = TextColumns.ofNullable(address.note());
        replacedBy = successor == null ? null : successor.value();
        stopped = TextColumns.ofNullable(address.stopped());
        steps = Json.of(address.steps());
    }

    @Override
    String key() {
        return code;
    }

    Address toAddress() {
        return built(
                code,
                () -> new Address(
                        new AddressCode(code),
                        Kind.valueOf(kind),
                        value.toText(),
                        evidence.toEvidence(),
                        conditions.toConditions(),
                        TextColumns.toNullable(note),
                        replacedBy == null ? null : new AddressCode(replacedBy),
                        TextColumns.toNullable(stopped),
                        Json.list(Step.class, steps)));
    }
}
