package kanal.genuine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanal.genuine.Likeness.Degree;
import kanal.text.Contact;
import kanal.text.Glyphs;
import kanal.text.Handle;
import kanal.text.HostName;
import kanal.text.Mailbox;
import kanal.text.Telephone;
import kanal.text.WebAddress;

/** In which of its parts a contact is like the brand of a provider. */
record Resemblance(Contact contact, KnownAddresses known) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-]+");
    private static final Set<String> OF_THE_STATE = Set.of("go.id", "mil.id");
    private static final Pattern SERVICE = Pattern.compile(
            "(?i)support|help|\\bcs\\b|care|cent(?:er|re)|login|masuk|verif|banding|bantuan|layanan|resmi|official|appeal|unban|blokir|admin");

    private static final int MOST_OF_SERVICE = 3;
    private static final int MOST_WORDS = 40;

    boolean namesAsSubdomain() {
        return host().stream()
                .flatMap(host -> host.subdomains().stream())
                .anyMatch(label -> likeness(label).isPresent());
    }

    boolean ownerIs(Degree degree) {
        return likenessOfOwner().filter(it -> it.degree() == degree).isPresent();
    }

    /** Only the state's own bodies have names there. */
    boolean isOfTheState() {
        return host().filter(host -> OF_THE_STATE.contains(host.suffix())).isPresent();
    }

    boolean isAccount() {
        return contact instanceof Handle || !accountName().isEmpty();
    }

    boolean accountIs(Degree degree) {
        return isAccount()
                && likeness(accountName()).filter(it -> it.degree() == degree).isPresent();
    }

    boolean accountResembles() {
        return isAccount() && likeness(accountName()).isPresent();
    }

    /** Papers and encyclopedias write about the brand in their paths; a short path with a word for service imitates it. */
    boolean namesElsewhere() {
        return words().stream().anyMatch(word -> likeness(word).isPresent())
                && !(contact instanceof WebAddress page && isAboutTheBrand(page));
    }

    private boolean isAboutTheBrand(WebAddress page) {
        return page.query().isEmpty()
                && page.fragment().isEmpty()
                && page.segments().stream()
                        .filter(part -> likeness(part).isPresent())
                        .noneMatch(part -> part.indexOf('.') >= 0
                                || part.indexOf('@') >= 0
                                || (SERVICE.matcher(part).find() && part.split("[-_]").length <= MOST_OF_SERVICE));
    }

    /** What those imitate who made the contact. */
    Optional<Counterpart> imitated() {
        return Stream.of(host().stream().flatMap(host -> host.subdomains().stream()), Stream.of(contact.name()))
                .flatMap(words -> words)
                .map(this::likeness)
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::likenessOfOwner)
                .or(() -> words().stream()
                        .map(this::likeness)
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(Likeness::model);
    }

    private Optional<Likeness> likeness(String name) {
        return isOfTheState() ? Optional.empty() : known.likeness(name);
    }

    private Optional<Likeness> likenessOfOwner() {
        return host().stream()
                .flatMap(host -> Stream.of(host.shownOwner(), host.suffix()))
                .map(this::likeness)
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
