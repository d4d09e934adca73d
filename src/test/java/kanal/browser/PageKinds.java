package kanal.browser;

import java.util.List;
import java.util.stream.Stream;

/** One page of every kind, without its language. */
final class PageKinds {
    /** What most people see. */
    static final List<String> MAIN = List.of("", "/whatsapp/account-banned", "/whatsapp/account-banned/email");

    /** Everything that a link leads to. */
    static final List<String> FOUND = Stream.concat(
                    MAIN.stream(),
                    Stream.of(
                            "/whatsapp/payment",
                            "/whatsapp/scam-report",
                            "/whatsapp/how-to",
                            "/whatsapp/account-banned?platform=android&access=open&urgency=now&tried=in-app:3",
                            "/whatsapp/account-banned/in-app",
                            "/whatsapp/account-banned/social",
                            "/whatsapp/scam-report/bank",
                            "/whatsapp/lost-phone/web-form",
                            "/whatsapp/account-banned/email?tried=email:3",
                            "/whatsapp/channels",
                            "/whatsapp/help/temporary-ban",
                            "/check",
                            "/about",
                            "/privacy"))
            .toList();

    /** What somebody sees who took a wrong turn. */
    static final List<String> LOST = List.of("/whatsapp/no-such-problem", "/whatsapp/account-banned?platform=nokia");

    static final List<String> ALL = Stream.concat(FOUND.stream(), LOST.stream()).toList();

    private PageKinds() {}
}
