package kanal.genuine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.guide.Address;
import kanal.guide.Authority;
import kanal.guide.Channel;
import kanal.guide.Guide;
import kanal.guide.Kind;
import kanal.guide.LocalText;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.text.Contact;
import kanal.text.Glyphs;
import kanal.text.PastedText;
import kanal.text.PostalAddress;
import kanal.text.Telephone;
import kanal.text.Telephones;

/** Says of contacts whether they are genuine, by what one guide knows; safe to share between threads. */
public final class ContactCheck {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** What mobile numbers are for, in the words of those who give them. */
    private static final Set<String> OF_CHATS = Set.of("wa", "whatsapp", "chat", "cs", "sms");

    private final ContactIndex index;
    private final Function<ProviderCode, Optional<ProviderAddresses>> providers;

    /** By a guide that is read whole. */
    public ContactCheck(Guide guide) {
        Map<ProviderCode, ProviderAddresses> all = new HashMap<>();
        index = new ContactIndex();
        for (Provider provider : guide.providers()) {
            ProviderAddresses addresses = new ProviderAddresses(provider);
            all.put(provider.code(), addresses);
            index.add(provider.code(), addresses.keys());
        }
        providers = code -> Optional.ofNullable(all.get(code));
    }

    /**
     * By providers that are read when a contact may concern them.
     *
     * @param index of the keys of all of them, and perhaps of more
     * @param providers gives one; nothing where there is none that is proved
     */
    public ContactCheck(ContactIndex index, Function<ProviderCode, Optional<ProviderAddresses>> providers) {
        this.index = index;
        this.providers = providers;
    }

    /**
     * The verdict on whatever was pasted: one contact or a message with several, a link, a contact card, an e-mail.
     *
     * @param pasted any text of any length, of which the first {@value PastedText#LONGEST} characters are read
     */
    public Verdict check(String pasted) {
        PastedText read = PastedText.read(pasted);
        KnownAddresses known = new KnownAddresses(index, providers);
        String words = Glyphs.latin(read.rest());
        boolean namesProvider = known.nameProvider(words) && !PersonsWords.areIn(words);
        List<Finding> contacts = contacts(read, known)
                .map(contact -> finding(contact, namesProvider, known))
                .toList();
        List<Finding> findings = new ArrayList<>();
        Demands.in(words).forEach(demand -> findings.add(Finding.ofAll(demand)));
        if (read.hasMisleadingLink()) {
            findings.add(Finding.ofAll(Reason.MISLEADING_LINK));
        }
        if (read.wasCut()) {
            findings.add(Finding.ofAll(Reason.NOT_ALL_READ));
        } else if (findings.isEmpty()) {
            doubt(read, contacts).ifPresent(findings::add);
        }
        findings.addAll(contacts);
        if (findings.isEmpty()) {
            findings.add(Finding.ofAll(Reason.NOTHING_FOUND));
        }
        return new Verdict(findings);
    }

    /** What would be said of an address or a place if none was listed that is the same; of words nothing. */
    public Judgement unlisted(String contact) {
        KnownAddresses known = new KnownAddresses(index, providers);
        return PastedText.read(contact).contacts().stream()
                .map(it -> new Examination(it, false, null, known.place(it).orElse(null), known))
                .map(examination -> Reason.of(examination).judgement())
                .findFirst()
                .orElse(Judgement.UNCONFIRMED);
    }

    /** Words without a contact in them are one if the guide knows them as an address. */
    private static Stream<Contact> contacts(PastedText read, KnownAddresses known) {
        PostalAddress words = new PostalAddress(read.rest().strip());
        return read.contacts().isEmpty() && known.address(words).isPresent()
                ? Stream.of(words)
                : read.contacts().stream();
    }

    /** Why what was pasted is not genuine as a whole, although no contact in it is bad; nothing for one contact alone. */
    private static Optional<Finding> doubt(PastedText read, List<Finding> contacts) {
        if (contacts.stream().anyMatch(finding -> finding.judgement() == Judgement.NOT_GENUINE)) {
            return Optional.empty();
        }
        if (read.hasUnread()) {
            return Optional.of(Finding.ofAll(Reason.UNREAD_REST));
        }
        return contacts.stream()
                .filter(finding -> finding.judgement() == Judgement.GENUINE)
                .findFirst()
                .filter(genuine -> read.isTurned() || !read.isAlone(names(genuine)))
                .map(genuine -> Finding.ofAll(ofGenuine(read), genuine.comparedWith()));
    }

    private static Reason ofGenuine(PastedText read) {
        if (read.isTurned()) {
            return Reason.INVISIBLE_AROUND;
        }
        return read.hasSender() ? Reason.SENDER : Reason.IN_A_MESSAGE;
    }

    /** The words of the names that the guide has for whoever's contact it is, and for the channel. */
    private static Set<String> names(Finding finding) {
        Counterpart holder = finding.comparedWith();
        if (holder == null) {
            return Set.of();
        }
        LocalText name = holder.holder();
        Channel channel = holder.channel();
        LocalText door = channel == null ? name : channel.name();
        Authority authority = holder.authority();
        List<String> brandWords = authority == null ? holder.provider().brandWords() : authority.brandWords();
        Set<String> words = Stream.concat(
                        Stream.of(name.id(), name.en(), door.id(), door.en()).flatMap(BETWEEN_WORDS::splitAsStream),
                        brandWords.stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        Address address = holder.address();
        if (channel != null && address != null && address.kind() == Kind.PHONE) {
            // Of several companies in one channel each has its own numbers, which their codes name
            channel.addresses().stream()
                    .flatMap(ContactCheck::wordsOfCode)
                    .filter(word -> wordsOfCode(address).noneMatch(word::equals))
                    .forEach(words::remove);
            if (Telephones.waysToWrite(address.value().en(), Optional.empty()).anyMatch(Telephone::isAnybodys)) {
                words.addAll(OF_CHATS);
            }
        }
        return words;
    }

    private static Stream<String> wordsOfCode(Address address) {
        return BETWEEN_WORDS.splitAsStream(address.code().toString());
    }

    private static Finding finding(Contact contact, boolean namesProvider, KnownAddresses known) {
        Examination examination = Examination.of(contact, namesProvider, known);
        return new Finding(
                contact.text(),
                Reason.of(examination),
                contact.owner(),
                examination.counterpart().orElse(null));
    }
}
