package kanal.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where somebody is found on the internet: a place in which the addresses of a provider, or of an authority, lie.
 *
 * <p>It is written in lower case, in one of these forms:
 *
 * <ul>
 *   <li>a domain: {@code whatsapp.com}, with all its subdomains and every mailbox at them;
 *   <li>a host with the beginning of a path, by whole segments: {@code facebook.com/whatsapp}. It is that host alone,
 *       also as {@code www.} and {@code m.}; a star stands for any one segment: {@code apps.apple.com/*}{@code
 *       /app/id310633997}, and number signs for as many figures, with which the page ends: {@code
 *       v.whatsapp.com/######};
 *   <li>the same with the part of the query that names the page: {@code
 *       play.google.com/store/apps/details?id=com.whatsapp};
 *   <li>a handle: {@code @whatsapp}.
 * </ul>
 *
 * @param at the place; paths and handles hold whatever the capitals, since profiles do, but queries only as they stand
 * @param holder whose whatever lies there is
 * @param evidence why we believe it; of grade A to C where the place is somebody's own
 */
public record Place(String at, Holder holder, Evidence evidence) {
    private static final Pattern HANDLE = Pattern.compile("@[a-z0-9_.]{1,50}");

    private static final int LONGEST = 300;

    /** What stands before a country's code where names are given to anybody, such as {@code co.id}. */
    private static final Set<String> REGISTRIES = Set.of(
            "ac", "biz", "co", "com", "desa", "edu", "go", "gob", "gov", "mil", "my", "ne", "net", "nom", "or", "org",
            "ponpes", "sch", "web");

    /** Domains at which anybody has a mailbox or a page, so that no one owns whatever lies there. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "aol.com",
            "bit.ly",
            "blogspot.com",
            "facebook.com",
            "github.com",
            "github.io",
            "gmail.com",
            "google.com",
            "googlemail.com",
            "hotmail.com",
            "icloud.com",
            "instagram.com",
            "live.com",
            "outlook.com",
            "proton.me",
            "protonmail.com",
            "t.me",
            "tiktok.com",
            "twitter.com",
            "wordpress.com",
            "x.com",
            "yahoo.co.id",
            "yahoo.com",
            "youtube.com");

    /** Who fills a place. */
    public enum Holder implements Coded {
        /** Whatever lies there is theirs. */
        OWN,
        /** The host is theirs, but anybody speaks there: links to chats, groups, channels. */
        ANYONE
    }

    /** @throws IllegalArgumentException when it is not one place of one of the forms, or of everybody's */
    public Place {
        if (at.length() > LONGEST || !isPlace(at)) {
            throw new RefusedException(Rule.PLACE.by(at.length() > LONGEST ? at.substring(0, 40) + "…" : at));
        }
        if (at.startsWith("www.")) {
            throw new RefusedException(Rule.PLACE_WWW.by(at));
        }
        if (holder == Holder.OWN && OPEN_TO_ALL.contains(at)) {
            throw new RefusedException(Rule.PLACE_OF_EVERYBODY.by(at));
        }
        if (holder == Holder.OWN && !evidence.grade().offered()) {
            throw new RefusedException(Rule.PLACE_UNPROVEN.by(at));
        }
    }

    /**
     * The narrowest place of its holder's own in which the address lies: a mailbox's domain, a page's host and path, a
     * handle itself.
     *
     * @return nothing for an address that lies nowhere, is not offered, or is where anybody can have one
     */
    public static Optional<Place> around(Address address) {
        String value = address.value().en();
        Optional<String> at = switch (address.kind()) {
            case EMAIL -> Optional.of(value.substring(value.indexOf('@') + 1));
            case HANDLE -> Optional.of(value);
            case URL -> Site.of(value).map(Site::narrowest);
            default -> Optional.empty();
        };
        try {
            return at.map(it -> new Place(it.toLowerCase(Locale.ROOT), Holder.OWN, address.evidence()))
                    .filter(place -> address.liesIn(Places.of(List.of(place))));
        } catch (IllegalArgumentException nobodysOwn) {
            return Optional.empty();
        }
    }

    private static boolean isPlace(String at) {
        return HANDLE.matcher(at).matches() || (Site.ofPlace(at).isPresent() && !isRegistry(at));
    }

    private static boolean isRegistry(String at) {
        int dot = at.indexOf('.');
        return dot > 0 && at.length() == dot + 3 && REGISTRIES.contains(at.substring(0, dot));
    }
}
