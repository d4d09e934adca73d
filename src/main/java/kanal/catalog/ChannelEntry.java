package kanal.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import kanal.guide.Channel;
import kanal.guide.ChannelCode;
import kanal.guide.Fit;
import kanal.guide.LocalText;
import kanal.guide.Step;
import kanal.guide.WaitingTime;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A channel as a row, with the rows of its addresses. */
@Entity
@Table(name = "channel")
class ChannelEntry extends ProviderPart {
    private String code;
    private TextColumns name;
    private TextColumns purpose;
    private @Nullable String authority;
    private boolean immediate;
    private String pros;
    private String cons;
    private String tips;
    private String waits;
    private String fits;
    private String steps;
    private @Nullable TextColumns stopped;
    private @Nullable TextColumns retired;
    private @Nullable String instead;

    /** Those of every channel in one query. */
    @OneToMany(mappedBy = "channel", cascade = CascadeType.ALL, orphanRemoval = true)
    @Fetch(FetchMode.SUBSELECT)
    private List<AddressEntry> addresses;

    @SuppressWarnings("NullAway.Init")
    protected ChannelEntry() {}

    ChannelEntry(ProviderEntry provider, int position, Channel channel) {
        super(provider, position);
        code = channel.code().value();
        name = TextColumns.of(channel.name());
        purpose = TextColumns.of(channel.purpose());
        authority = channel.authority();
        immediate = channel.immediate();
        pros = Json.of(channel.pros());
        cons = Json.of(channel.cons());
        tips = Json.of(channel.tips());
        waits = Json.of(channel.waits());
        fits = Json.of(channel.fits());
        steps = Json.of(channel.steps());
        stopped = TextColumns.ofNullable(channel.stopped());
        retired = TextColumns.ofNullable(channel.retired());
        instead = Objects.toString(channel.instead(), null);
        addresses = entries(channel.addresses(), (at, address) -> new AddressEntry(this, at, address));
    }

    @Override
    String key() {
        return code;
    }

    @Override
    void succeed(Entry row) {
        super.succeed(row);
        if (row instanceof ChannelEntry channel) {
            succeed(addresses, channel.addresses);
        }
    }

    Channel toChannel() {
        return built(
                code,
                () -> new Channel(
                        new ChannelCode(code),
                        name.toText(),
                        purpose.toText(),
                        authority,
                        immediate,
                        Json.list(LocalText.class, pros),
                        Json.list(LocalText.class, cons),
                        Json.list(LocalText.class, tips),
                        Json.list(WaitingTime.class, waits),
                        Json.list(Fit.class, fits),
                        Json.list(Step.class, steps),
                        values(addresses, AddressEntry::toAddress),
                        TextColumns.toNullable(stopped),
                        TextColumns.toNullable(retired),
                        instead == null ? null : new ChannelCode(instead)));
    }
}
