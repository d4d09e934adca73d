package kanal.genuine;

import java.util.Optional;
import kanal.guide.Grade;
import kanal.guide.Place.Holder;
import kanal.text.AppLink;
import kanal.text.Contact;
import kanal.text.Mailbox;
import kanal.text.Sign;
import kanal.text.Telephone;
import kanal.text.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * One contact beside what the guide knows: the questions that reasons ask.
 *
 * @param namesProvider whether the words around the contact speak for a provider, by its name
 * @param listed the address of the guide that it is, in whole
 * @param lies the place of the guide in which it lies
 */
record Examination(
        Contact contact,
        boolean namesProvider,
        @Nullable Counterpart listed,
        @Nullable Counterpart lies,
        KnownAddresses known) {
    private static final int SHORTEST_CLAIMED = 5;

    static Examination of(Contact contact, boolean namesProvider, KnownAddresses known) {
        return new Examination(
                contact,
                namesProvider,
                known.address(contact).orElse(null),
                known.place(contact).orElse(null),
                known);
    }

    /** What the contact is, lies in or is made to look like. */
    Optional<Counterpart> counterpart() {
        return Optional.ofNullable(listed).or(() -> Optional.ofNullable(lies)).or(() -> looks().imitated());
    }

    /** What it is made to look like. */
    Resemblance looks() {
        return new Resemblance(contact, known);
    }

    boolean isListed() {
        return listed != null && listed.grade().offered();
    }

    boolean isListedAndProven() {
        return listed != null && listed.isProven();
    }

    boolean isListed(Grade grade) {
        return listed != null && listed.grade() == grade;
    }

    boolean isStopped() {
        return listed != null && listed.isStopped();
    }

    boolean isListedOrOwn() {
        return contact.signs().contains(Sign.INVISIBLE_AROUND) && (isListed() || isInOwnPlace());
    }

    boolean leadsToANumber() {
        boolean isKnown = lies != null || contact instanceof AppLink;
        return (isKnown && contact.signs().contains(Sign.LEADS_TO_A_NUMBER))
                || (leadsToAnybody() && contact instanceof WebAddress page && page.hasNumber());
    }

    boolean leadsToAnybody() {
        return isChat() || (lies != null && (lies.isHeldBy(Holder.ANYONE) || isBeyondADoor()));
    }

    private boolean isChat() {
        return lies == null && contact instanceof WebAddress page && GoBetween.isChat(page);
    }

    /** Below the provider's own address on a host where anybody else speaks, of which the address alone is known. */
    private boolean isBeyondADoor() {
        return isOnOwnDomain() && contact instanceof WebAddress page && known.isAnybodysHost(page);
    }

    /** A whole domain is wider than a place: of that only the front page is known, or all when that is an address. */
    boolean isInOwnPlace() {
        return isOnOwnDomain()
                && contact instanceof WebAddress page
                && lies != null
                && !isBeyondADoor()
                && (!lies.isWholeDomain() || page.isFrontPage() || known.hasFrontPage(page));
    }

    /** The same, with evidence of grade A or B. */
    boolean isInProvenPlace() {
        return isInOwnPlace() && lies != null && lies.isProven();
    }

    boolean isAppName() {
        return contact instanceof WebAddress page && page.isAppName();
    }

    /** Numbers of three or four digits are for emergencies, whatever else a text names. */
    boolean isClaimed() {
        return namesProvider
                && !looks().isOfTheState()
                && !(contact instanceof Telephone number && number.digits().length() < SHORTEST_CLAIMED);
    }

    boolean isOnOwnDomain() {
        return lies != null && lies.isHeldBy(Holder.OWN);
    }

    boolean isRedirector() {
        return contact instanceof WebAddress page && GoBetween.isRedirector(page);
    }

    boolean isShortLink() {
        return contact instanceof WebAddress page && GoBetween.isShortener(page);
    }

    boolean isFreeMail() {
        return contact instanceof Mailbox mailbox && GoBetween.isFreeMail(mailbox);
    }
}
