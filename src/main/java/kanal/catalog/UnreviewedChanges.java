package kanal.catalog;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kanal.document.Document;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Address;
import kanal.guide.LocalText;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one keeper alone changed of late. It is made from revisions as they are written, and kept in memory, so that public
 * pages ask no database.
 */
@Component
public class UnreviewedChanges {
    private final EntityManager entries;
    private final Clock clock;
    private volatile Map<ProviderCode, Map<PartKey, UnreviewedChangeEntry>> told = Map.of();

    UnreviewedChanges(EntityManager entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** The last one of these parts that is to be told. */
    public Optional<UnreviewedChange> last(ProviderCode provider, LocalDate today, Predicate<PartKey> parts) {
        return told.getOrDefault(provider, Map.of()).entrySet().stream()
                .filter(part -> parts.test(part.getKey()))
                .map(part -> part.getValue().toChange())
                .filter(change -> change.isToldOn(today))
                .max(Comparator.comparing(UnreviewedChange::on));
    }

    /** To be called whenever something else was published. */
    @Transactional(readOnly = true)
    public void read() {
        told = pending();
    }

    /** Whether nothing is left to tell of what that changes, because it says again what it said before. */
    public boolean areTakenBack(Provider before, Provider after) {
        Map<PartKey, UnreviewedChangeEntry> earlier = told.getOrDefault(after.code(), Map.of());
        ProviderTree is = ProviderTree.of(after);
        List<PartKey> parts = changed(ProviderTree.of(before), is).toList();
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> earlier.containsKey(part)
                                && digest(is, part).equals(earlier.get(part).beforeDigest()));
    }

    /** As part of the transaction that writes the revision. */
    void remember(Edit edit, Optional<Provider> old, Provider after, long revision) {
        Map<PartKey, UnreviewedChangeEntry> pending = pending().getOrDefault(after.code(), Map.of());
        ProviderTree was = ProviderTree.of(old.orElseGet(() -> Document.blank(after.code())));
        ProviderTree is = ProviderTree.of(after);
        PartKey provider = new PartKey(PartKind.PROVIDER, after.code().value());
        List<PartKey> parts = old.isEmpty() ? List.of() : changed(was, is).toList();
        // Of a new provider everything is new, and an order is nobody's part
        for (PartKey part : parts.isEmpty() ? List.of(provider) : parts) {
            UnreviewedChangeEntry earlier = pending.get(part);
            if (edit.approvedBy() == null) {
                LocalText before = earlier == null ? address(old, part) : earlier.before();
                String digest = earlier == null ? (parts.isEmpty() ? null : digest(was, part)) : earlier.beforeDigest();
                persist(after.code(), part, revision, digest(is, part).equals(digest), before, digest);
            } else if (earlier != null) {
                // Whatever two changed of it, both have looked at it
                persist(after.code(), part, revision, true, null, null);
            }
        }
    }

    private void persist(
            ProviderCode provider,
            PartKey part,
            long revision,
            boolean settled,
            @Nullable LocalText before,
            @Nullable String digest) {
        entries.persist(new UnreviewedChangeEntry(revision, provider, part, clock.instant(), settled, before, digest));
    }

    private static Stream<PartKey> changed(ProviderTree was, ProviderTree is) {
        return Stream.concat(is.keys().stream(), was.keys().stream())
                .distinct()
                .filter(part -> !was.part(part).equals(is.part(part)));
    }

    private static String digest(ProviderTree tree, PartKey part) {
        return Seals.hash(tree.part(part).map(ObjectNode::toString).orElse(""));
    }

    /** What people were sent to there. */
    private static @Nullable LocalText address(Optional<Provider> provider, PartKey part) {
        return provider.filter(any -> part.kind() == PartKind.ADDRESS)
                .flatMap(it -> it.address(part.code()))
                .filter(address -> address.evidence().grade().offered() && address.stopped() == null)
                .map(Address::value)
                .orElse(null);
    }

    /** The last row of each part, where that leaves something to tell. */
    private Map<ProviderCode, Map<PartKey, UnreviewedChangeEntry>> pending() {
        Map<ProviderCode, Map<PartKey, UnreviewedChangeEntry>> pending = new HashMap<>();
        for (UnreviewedChangeEntry row : rows()) {
            Map<PartKey, UnreviewedChangeEntry> parts = pending.computeIfAbsent(row.provider(), any -> new HashMap<>());
            parts.remove(row.part());
            if (!row.isSettled()) {
                parts.put(row.part(), row);
            }
        }
        return pending;
    }

    private List<UnreviewedChangeEntry> rows() {
        return entries.createQuery(
                        "from UnreviewedChangeEntry where writtenAt > :since order by number",
                        UnreviewedChangeEntry.class)
                .setParameter("since", clock.instant().minus(Duration.ofDays(UnreviewedChange.DAYS + 1)))
                .getResultList();
    }
}
