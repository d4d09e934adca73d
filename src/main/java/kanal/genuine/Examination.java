package kanal.genuine;

import java.util.Optional;
import java.util.stream.Stream;
import kanal.guide.Grade;
import kanal.guide.Place.Holder;
import org.jspecify.annotations.Nullable;

/**
 * One contact beside what the guide knows: the questions that reasons ask.
 *
 * @param listed the address of the guide that it is, in whole
 * @param lies the place of the guide in which it lies
 */
record Examination(
        Contact contact,
        @Nullable Counterpart listed,
        @Nullable Counterpart lies,
        KnownDoors doors) {
    static Examination of(Contact contact, KnownDoors doors) {
        return new Examination(
                contact,
                doors.address(contact).orElse(null),
                doors.place(contact).orElse(null),
                doors);
    }

    /** What the contact is, lies in or is made to look like. */
    Optional<Counterpart> counterpart() {
        return Stream.of(Optional.ofNullable(listed), Optional.ofNullable(lies), looks().imitated())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What it is made to look like. */
    Resemblance looks() {
        return new Resemblance(contact, doors);
    }

    boolean isListed() {
        return listed != null && listed.grade().offered();
    }

    boolean isListed(Grade grade) {
        return listed != null && listed.grade() == grade;
    }

    boolean isStopped() {
        return listed != null && listed.isStopped();
    }

    boolean isListedOrOwn() {
        return contact.signs().contains(Reason.INVISIBLE_AROUND) && (isListed() || isInOwnPlace());
    }

    boolean leadsToANumber() {
        boolean isKnown = lies != null || contact instanceof AppLink;
        return (isKnown && contact.signs().contains(Reason.LEADS_TO_A_NUMBER))
                || (leadsToAnybody() && contact instanceof WebAddress page && Telephones.isIn(page.tail()));
    }

    boolean leadsToAnybody() {
        return lies != null && (lies.isHeldBy(Holder.ANYONE) || isBeyondADoor());
    }

    /** Below the provider's own address on a host where anybody else speaks, of which the address alone is known. */
    private boolean isBeyondADoor() {
        return isOnOwnDomain() && contact instanceof WebAddress page && doors.isAnybodysHost(page);
    }

    /** A whole domain is wider than a place: of that only the front page is known, or all when that is an address. */
    boolean isInOwnPlace() {
        return isOnOwnDomain()
                && contact instanceof WebAddress page
                && lies != null
                && !isBeyondADoor()
                && (!lies.isWholeDomain() || page.isFrontPage() || doors.hasFrontPage(page));
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
