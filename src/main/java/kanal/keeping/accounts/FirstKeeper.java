package kanal.keeping.accounts;

import java.util.Optional;
import kanal.audit.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Lets the first keeper in, and one who lost the password, at the word of whoever starts Kanal. */
@Component
@EnableConfigurationProperties(KeeperOptions.class)
class FirstKeeper implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstKeeper.class);

    private final Keepers keepers;
    private final Passwords passwords;
    private final KeeperOptions options;

    FirstKeeper(Keepers keepers, Passwords passwords, KeeperOptions options) {
        this.keepers = keepers;
        this.passwords = passwords;
        this.options = options;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (keepers.all().isEmpty()) {
            add(KeeperName.typed(options.user().isBlank() ? "owner" : options.user())
                    .orElseThrow(() -> new IllegalStateException("KANAL_ADMIN_USER is no name for a keeper: 2 to 40"
                            + " of a-z, 0-9 and . _ @ + -, beginning with a letter or digit")));
        }
        if (!options.reset().isBlank()) {
            KeeperName.typed(options.reset())
                    .flatMap(keepers::find)
                    .map(KeeperEntry::toKeeper)
                    .ifPresentOrElse(this::reset, () -> LOG.error("kanal.admin.reset names nobody who is a keeper"));
        }
    }

    private void add(KeeperName name) {
        boolean random = options.password().isEmpty();
        String password = random ? passwords.random() : options.password();
        Optional<KeeperRefusal> weak = passwords.refusal(password, name.value());
        if (weak.equals(Optional.of(KeeperRefusal.PASSWORD_LONG))) {
            throw new IllegalStateException("KANAL_ADMIN_PASSWORD is longer than 72 bytes");
        }
        // What was printed, or is too easy to guess, lets in once
        boolean mustChange = random || weak.isPresent();
        if (keepers.addFirst(name, passwords.hash(password), mustChange)) {
            LOG.warn(
                    random
                            ? "The first keeper is '{}' with the password {} - printed only this once; sign in at /login"
                                    + " and change it"
                            : "The first keeper is '{}' with the password from KANAL_ADMIN_PASSWORD",
                    name,
                    random ? password : "");
        }
    }

    private void reset(Keeper keeper) {
        String password = passwords.random();
        keepers.setPassword(keeper.id(), passwords.hash(password), Actor.OPERATOR);
        LOG.warn(
                "The new password of '{}' is {} - printed only this once; sign in at /login, change it, and start"
                        + " without kanal.admin.reset from now on",
                keeper.name(),
                password);
    }
}
