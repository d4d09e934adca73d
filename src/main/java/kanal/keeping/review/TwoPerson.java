package kanal.keeping.review;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.audit.Actor;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import kanal.audit.UtcTime;
import kanal.catalog.Admission;
import kanal.catalog.Edit;
import kanal.catalog.History;
import kanal.catalog.Listings;
import kanal.catalog.Rights;
import kanal.catalog.RightsHistory;
import kanal.catalog.StateEntry;
import kanal.catalog.UnreviewedChanges;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.keeping.accounts.KeeperRight;
import kanal.keeping.accounts.Probation;
import kanal.keeping.changes.ClosingSentence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where nobody alone changes what people read: by provider, where two owners are there to hold the rule of two. */
@Component
public class TwoPerson implements Admission, Probation {
    /** For so long two accounts may be one person, of whom others have not become aware. */
    static final Duration DOUBT = Duration.ofDays(7);

    private final EntityManager entries;
    private final RuledProviders ruled;
    private final RightsHistory rights;
    private final History history;
    private final Listings listings;
    private final UnreviewedChanges unreviewed;
    private final Audit audit;
    private final Clock clock;
    private final RuleOfTwo rule;

    TwoPerson(
            EntityManager entries,
            RuledProviders ruled,
            RightsHistory rights,
            History history,
            Listings listings,
            UnreviewedChanges unreviewed,
            Audit audit,
            Clock clock,
            MessageSource messages) {
        this.entries = entries;
        this.ruled = ruled;
        this.rights = rights;
        this.history = history;
        this.listings = listings;
        rule = new RuleOfTwo(Stream.of(ClosingSentence.values())
                .map(sentence -> sentence.text(messages))
                .toList());
        this.unreviewed = unreviewed;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isOn(ProviderCode provider) {
        return ruled.since(provider).isPresent();
    }

    /** Whether there are two to hold it; who was put out by another keeper still counts for a while. */
    @Transactional(readOnly = true)
    public boolean hasTwoOwners() {
        Instant doubt = clock.instant().minus(DOUBT);
        return keepers().values().stream()
                        .filter(keeper -> keeper.wasOwner(doubt))
                        .count()
                > 1;
    }

    /**
     * What that change needs. The rule of a provider that is new is that of any other.
     *
     * @param now what is published, before the change
     * @param takesBack the number of the one revision that it takes back; null where it takes back none
     */
    @Transactional(readOnly = true)
    public Needed needed(Guide now, Provider after, @Nullable Long takesBack) {
        Optional<Provider> before = now.provider(after.code());
        boolean on = before.isEmpty() ? !ruled.all().isEmpty() : isOn(after.code());
        if (hasTwoOwners() && (on || listings.areDoubtful(now, after))) {
            return before.filter(was -> rule.leavesToOne(was, after) || undoesAClosing(takesBack, was, after))
                            .isPresent()
                    ? Needed.NOTHING
                    : Needed.OWNER;
        }
        return before.filter(was -> RuleOfTwo.isOnlySeenAgain(was, after) || unreviewed.areTakenBack(was, after))
                        .isPresent()
                ? Needed.NOTHING
                : Needed.NOTICE;
    }

    /** Whether one keeper alone closed something under the rule, and nothing happens but that this is undone. */
    private boolean undoesAClosing(@Nullable Long takesBack, Provider before, Provider after) {
        if (takesBack == null) {
            return false;
        }
        Instant since = ruled.since(before.code()).orElse(Instant.MAX);
        Optional<Provider> open = history.provider(before.code(), takesBack - 1);
        Optional<Provider> closed = history.provider(before.code(), takesBack);
        return open.isPresent()
                && closed.isPresent()
                && history.revision(takesBack)
                        .filter(closing -> closing.provider().equals(before.code()) && closing.approvedBy() == null)
                        .filter(closing -> !closing.writtenAt().isBefore(since))
                        .filter(closing -> rule.takesBack(open.get(), closed.get(), before, after))
                        .isPresent();
    }

    @Override
    public boolean admit(Edit edit, Guide now, Provider after) {
        Optional<Provider> before = now.provider(after.code());
        if (edit.approvedBy() == null) {
            Needed needed = needed(now, after, edit.takesBack());
            if (needed == Needed.OWNER) {
                throw new ApprovalNeededException(after, now.revision());
            }
            return needed == Needed.NOTICE
                    || before.filter(was -> unreviewed.areTakenBack(was, after)).isPresent();
        }
        return true;
    }

    /** Whoever brings a provider in under the rule cannot go on without it. */
    @Override
    public void added(Edit edit, Provider provider) {
        if (edit.approvedBy() != null && !ruled.all().isEmpty()) {
            ruled.switchOn(provider.code(), edit.author(), edit.approvedBy());
        }
    }

    /** By any owner, at once. */
    @Transactional
    public void switchOn(ProviderCode provider, Actor owner) {
        StateEntry.lock(entries);
        if (!isOn(provider)) {
            ruled.switchOn(provider, Objects.requireNonNullElse(owner.name(), RightsHistory.OPERATOR), null);
            audit.write(owner, AuditEvent.RULE_ON, provider.value());
        }
    }

    void switchOff(ProviderCode provider, String author, String approvedBy) {
        ruled.switchOff(provider, author, approvedBy);
    }

    boolean isOwner(String keeper) {
        return KeeperRight.of(keeper, rights.current()).isOwner();
    }

    /**
     * Whether a keeper is certainly nobody's second account: nobody else let them in or set their password of late, or
     * that was before the rule was switched on.
     */
    boolean isPersonOfTheirOwn(String keeper, ProviderCode provider) {
        Rights now = rights.current();
        return !mayBeAnothers(KeeperRight.of(keeper, now), RuledProviders.since(provider, now));
    }

    private boolean mayBeAnothers(KeeperRight keeper, Optional<Instant> ruledSince) {
        Instant doubt = clock.instant().minus(DOUBT);
        return keeper.wasVouchedFor(ruledSince.filter(doubt::isBefore).orElse(doubt));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> countLater() {
        Map<String, String> later = new TreeMap<>();
        countLaterByName().values().forEach(later::putAll);
        return later;
    }

    /** The same by provider and by name. */
    @Transactional(readOnly = true)
    public Map<String, Map<String, String>> countLaterByName() {
        Rights now = rights.current();
        Map<String, KeeperRight> keepers = KeeperRight.all(now);
        return RuledProviders.all(now).stream()
                .collect(Collectors.toMap(
                        ProviderCode::value, provider -> countLater(keepers, RuledProviders.since(provider, now))));
    }

    private Map<String, String> countLater(Map<String, KeeperRight> keepers, Optional<Instant> ruledSince) {
        Map<String, String> later = new TreeMap<>();
        keepers.forEach((name, keeper) -> {
            if (mayBeAnothers(keeper, ruledSince)) {
                later.put(name, UtcTime.of(keeper.countsFrom(DOUBT)));
            }
        });
        return later;
    }

    /** As the history says, whatever rows there are. */
    private Map<String, KeeperRight> keepers() {
        return KeeperRight.all(rights.current());
    }
}
