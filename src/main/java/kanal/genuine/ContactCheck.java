package kanal.genuine;

import java.util.ArrayList;
import java.util.List;
import kanal.guide.Guide;

/** Says of contacts whether they are genuine, by what one guide knows; safe to share between threads. */
public final class ContactCheck {
    private final KnownDoors doors;

    public ContactCheck(Guide guide) {
        doors = new KnownDoors(guide);
    }

    /**
     * The verdict on whatever was pasted: one contact or a message with several, a link, a contact card.
     *
     * @param pasted any text of any length, of which the first {@value Pasted#LONGEST} characters are read
     */
    public Verdict check(String pasted) {
        Pasted read = Pasted.read(pasted);
        List<Finding> findings = new ArrayList<>();
        read.contacts().forEach(contact -> findings.add(finding(contact)));
        if (read.wasCut()) {
            findings.add(new Finding("", Reason.NOT_ALL_READ, "", null));
        }
        if (findings.isEmpty()) {
            findings.add(new Finding("", Reason.NOTHING_FOUND, "", null));
        }
        return new Verdict(findings);
    }

    private Finding finding(Contact contact) {
        Examination examination = Examination.of(contact, doors);
        return new Finding(
                contact.text(),
                Reason.of(examination),
                contact.owner(),
                examination.counterpart().orElse(null));
    }
}
