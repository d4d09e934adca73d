package kanal.genuine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanal.genuine.Likeness.Degree;

/** In which of its parts a contact is like the brand of a provider. */
record Resemblance(Contact contact, KnownDoors doors) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-]+");
    private static final int MOST_WORDS = 40;

    boolean namesAsSubdomain() {
        return host().stream()
                .flatMap(host -> host.subdomains().stream())
                .anyMatch(label -> doors.likeness(label).isPresent());
    }

    boolean ownerIs(Degree degree) {
        return likenessOfOwner().filter(it -> it.degree() == degree).isPresent();
    }

    boolean isAccount() {
        return contact instanceof Handle || !accountName().isEmpty();
    }

    boolean accountIs(Degree degree) {
        return isAccount()
                && doors.likeness(accountName())
                        .filter(it -> it.degree() == degree)
                        .isPresent();
    }

    boolean accountResembles() {
        return isAccount() && doors.likeness(accountName()).isPresent();
    }

    boolean namesElsewhere() {
        return words().stream().anyMatch(word -> doors.likeness(word).isPresent());
    }

    /** What those imitate who made the contact. */
    Optional<Counterpart> imitated() {
        return Stream.of(host().stream().flatMap(host -> host.subdomains().stream()), Stream.of(contact.name()))
                .flatMap(words -> words)
                .map(doors::likeness)
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::likenessOfOwner)
                .or(() -> words().stream()
                        .map(doors::likeness)
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(Likeness::model);
    }

    private Optional<Likeness> likenessOfOwner() {
        return host().stream()
                .flatMap(host -> Stream.of(host.shownOwner(), host.suffix()))
                .map(doors::likeness)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<String> words() {
        String text = contact instanceof Telephone ? "" : Glyphs.folded(contact.text());
        return BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private String accountName() {
        return contact instanceof Mailbox ? "" : contact.name();
    }

    private Optional<HostName> host() {
        if (contact instanceof WebAddress page) {
            return Optional.of(page.host());
        }
        return contact instanceof Mailbox mailbox ? Optional.of(mailbox.host()) : Optional.empty();
    }
}
