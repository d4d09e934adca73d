package kanal.keeping.suggestions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import kanal.guide.AddressCode;
import kanal.guide.ChannelCode;
import kanal.guide.ProblemCode;
import kanal.guide.ProviderCode;
import org.jspecify.annotations.Nullable;

/** A suggestion as a row, with its answer. */
@Entity
@Table(name = "suggestion")
@SuppressWarnings("UnusedVariable") // Hibernate reads them
public class SuggestionEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long number;

    private LocalDate receivedOn;
    private String providerCode;
    private String problemCode;
    private String channelCode;
    private @Nullable String wrongCode;
    private String contact;
    private String seen;
    private String sameKey;

    @Enumerated(EnumType.STRING)
    private SuggestionState state;

    private @Nullable String keeper;
    private @Nullable LocalDate handledOn;
    private String reason;
    private @Nullable Long revision;
    private @Nullable Long proposal;

    @SuppressWarnings("NullAway.Init")
    protected SuggestionEntry() {}

    SuggestionEntry(Suggestion suggestion, LocalDate today) {
        AddressCode wrong = suggestion.wrong();
        receivedOn = today;
        providerCode = suggestion.provider().value();
        problemCode = suggestion.problem().value();
        channelCode = suggestion.channel().value();
        wrongCode = wrong == null ? null : wrong.value();
        contact = suggestion.contact();
        seen = suggestion.seen();
        sameKey = suggestion.key();
        state = SuggestionState.WAITING;
        reason = "";
    }

    void accept(long revision, String keeper, LocalDate today) {
        handle(SuggestionState.ACCEPTED, keeper, today);
        this.revision = revision;
    }

    void propose(long proposal, String keeper, LocalDate today) {
        handle(SuggestionState.PROPOSED, keeper, today);
        this.proposal = proposal;
    }

    /** What became of the proposal: the revision that it made; null where it made none, and it waits again. */
    public void decided(@Nullable Long made) {
        if (state == SuggestionState.PROPOSED) {
            state = made == null ? SuggestionState.WAITING : SuggestionState.ACCEPTED;
            revision = made;
        }
    }

    void refuse(String reason, String keeper, LocalDate today) {
        handle(SuggestionState.REFUSED, keeper, today);
        this.reason = reason;
    }

    /** What was said to an earlier one of the same holds for this one, too. */
    void answerLike(SuggestionEntry earlier, String keeper, LocalDate today) {
        handle(earlier.state, keeper, today);
        reason = earlier.reason;
        revision = earlier.revision;
    }

    private void handle(SuggestionState state, String keeper, LocalDate today) {
        this.state = state;
        this.keeper = keeper;
        handledOn = today;
    }

    String sameKey() {
        return sameKey;
    }

    ReceivedSuggestion toReceived() {
        return new ReceivedSuggestion(
                Objects.requireNonNull(number),
                receivedOn,
                new Suggestion(
                        new ProviderCode(providerCode),
                        new ProblemCode(problemCode),
                        new ChannelCode(channelCode),
                        wrongCode == null ? null : new AddressCode(wrongCode),
                        contact,
                        seen),
                state,
                keeper,
                handledOn,
                reason,
                revision,
                proposal);
    }
}
