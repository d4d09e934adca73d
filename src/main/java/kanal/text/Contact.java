package kanal.text;

import java.util.Set;

/** One contact in what was pasted, taken apart. */
public sealed interface Contact permits Mailbox, WebAddress, Handle, Telephone, AppLink, PostalAddress {
    /** As it was pasted, without what stands around it. */
    String text();

    /** What its form alone gives away. */
    Set<Sign> signs();

    /** The same for every way of writing the same address; what is only nearly the same differs. */
    String key();

    /** The name that somebody registered, on which everything else depends; empty where there is none. */
    default String owner() {
        return "";
    }

    /** The part that is there to be believed, as a reader sees it: a handle, a profile's name, what is before the at sign. */
    String name();
}
