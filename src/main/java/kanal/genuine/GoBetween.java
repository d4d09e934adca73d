package kanal.genuine;

import java.util.Locale;
import java.util.Set;
import kanal.text.Mailbox;
import kanal.text.WebAddress;

/** Hosts that bring people somewhere else than the link shows, or give anybody a mailbox. */
final class GoBetween {
    /** Links there name their target, which the site's good name then covers. */
    private static final Set<String> REDIRECTORS = Set.of(
            "l.facebook.com",
            "lm.facebook.com",
            "l.instagram.com",
            "l.messenger.com",
            "l.threads.net",
            "l.threads.com",
            "l.wl.co",
            "out.reddit.com",
            "href.li",
            "slack-redir.net",
            "safelinks.protection.outlook.com",
            "deref-mail.com",
            "vk.com/away.php",
            "youtube.com/redirect",
            "linkedin.com/redir",
            "linkedin.com/safety",
            "bing.com/ck",
            "duckduckgo.com/l");

    /** Of Google there is one in every country. */
    private static final Set<String> GOOGLE_REDIRECTS = Set.of("url", "amp", "imgres", "search", "translate");

    /** The most used ones, also in Indonesia; a short link that is missing here is a foreign site all the same. */
    private static final Set<String> SHORTENERS = Set.of(
            "adf.ly",
            "bit.do",
            "bit.ly",
            "bitly.com",
            "buff.ly",
            "cutt.ly",
            "fb.me",
            "goo.gl",
            "heylink.me",
            "is.gd",
            "j.mp",
            "linktr.ee",
            "lnkd.in",
            "lynk.id",
            "ow.ly",
            "qrco.de",
            "rb.gy",
            "rebrand.ly",
            "s.id",
            "short.gy",
            "shorturl.at",
            "t.co",
            "t.ly",
            "tiny.cc",
            "tiny.one",
            "tinyurl.com",
            "v.gd",
            "wa.link");

    /** Links that open a chat or a group with whoever made them. */
    private static final Set<String> CHATS = Set.of(
            "discord.gg",
            "ig.me",
            "invite.viber.com",
            "join.skype.com",
            "lin.ee",
            "line.me/r",
            "line.me/ti",
            "m.me",
            "signal.group",
            "signal.me",
            "t.me/joinchat",
            "zalo.me");

    private static final Set<String> FREE_MAIL = Set.of(
            "aol",
            "gmail",
            "gmx",
            "googlemail",
            "hey",
            "hotmail",
            "icloud",
            "inbox",
            "live",
            "mail",
            "mailfence",
            "me",
            "msn",
            "outlook",
            "plasa",
            "proton",
            "protonmail",
            "rocketmail",
            "tuta",
            "tutanota",
            "yahoo",
            "yandex",
            "ymail",
            "zoho",
            "zohomail");

    private GoBetween() {}

    static boolean isRedirector(WebAddress address) {
        String host = address.host().withoutWww();
        String first = address.segments().stream().findFirst().orElse("");
        return REDIRECTORS.stream().anyMatch(it -> host.equals(it) || host.endsWith("." + it))
                || REDIRECTORS.contains(host + "/" + first)
                || (address.host().owner().equals("google") && GOOGLE_REDIRECTS.contains(first))
                || host.endsWith(".translate.goog");
    }

    static boolean isShortener(WebAddress address) {
        return SHORTENERS.contains(address.host().withoutWww());
    }

    static boolean isChat(WebAddress address) {
        String host = address.host().withoutWww();
        String first = address.segments().stream().findFirst().orElse("");
        return CHATS.contains(host)
                || CHATS.contains(host + "/" + first.toLowerCase(Locale.ROOT))
                || (host.equals("t.me") && first.startsWith("+"));
    }

    /** Whatever the ending, since most have one for every country. */
    static boolean isFreeMail(Mailbox mailbox) {
        return mailbox.host().isRegistrable()
                && FREE_MAIL.contains(mailbox.host().owner());
    }
}
