package kanal.keeping.accounts;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import kanal.audit.Actor;
import kanal.catalog.Catalog;
import kanal.catalog.TestRights;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** Where test keepers come in: new browsers, new keepers and keepers who are signed in. */
@Lazy
@Import(TestRights.class)
public class Gate {
    public static final String OWNER = "Olga";
    public static final String PASSWORD = "kuda lumping 42";

    private static final AtomicInteger NAMES = new AtomicInteger();

    private final Keepers keepers;
    private final Passwords passwords;
    private final Catalog catalog;
    private final int port;

    Gate(Keepers keepers, Passwords passwords, Catalog catalog, @Value("${local.server.port}") int port) {
        this.keepers = keepers;
        this.passwords = passwords;
        this.catalog = catalog;
        this.port = port;
    }

    public KeeperBrowser browser() {
        return new KeeperBrowser(port);
    }

    public KeeperBrowser owner() {
        return signedIn(OWNER);
    }

    public KeeperBrowser signedIn(String name) {
        KeeperBrowser browser = browser();
        browser.signIn(name, PASSWORD);
        return browser;
    }

    /** Of a role, who has changed the initial password already. */
    public Keeper newKeeper(Role role) {
        KeeperName name = new KeeperName(role.name().toLowerCase(Locale.ROOT) + NAMES.incrementAndGet());
        keepers.add(name, role, "{noop}", Actor.OPERATOR);
        long id = keepers.find(name).orElseThrow().id();
        Keeper keeper = keepers.changePassword(id, passwords.hash(name, PASSWORD), Actor.OPERATOR)
                .orElseThrow();
        catalog.follow();
        return keeper;
    }

    /** Whose initial password is the usual one. */
    Keeper newcomer(Role role) {
        Keeper keeper = newKeeper(role);
        Keeper newcomer = keepers.setPassword(keeper.id(), passwords.hash(keeper.name(), PASSWORD), Actor.OPERATOR)
                .orElseThrow();
        catalog.follow();
        return newcomer;
    }
}
