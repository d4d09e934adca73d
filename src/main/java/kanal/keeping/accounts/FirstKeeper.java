package kanal.keeping.accounts;

import java.util.Optional;
import kanal.audit.Actor;
import kanal.catalog.Catalog;
import kanal.catalog.RightsHistory;
import kanal.operation.InvalidSettingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Lets the first keeper in, and one who lost the password, at the word of whoever starts Kanal. */
@Component
@EnableConfigurationProperties(KeeperOptions.class)
class FirstKeeper implements ApplicationRunner, SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(FirstKeeper.class);

    private static final KeeperName OWNER = new KeeperName("owner");

    private final Keepers keepers;
    private final Passwords passwords;
    private final KeeperOptions options;
    private final RightsHistory rights;
    private final Catalog catalog;

    FirstKeeper(Keepers keepers, Passwords passwords, KeeperOptions options, RightsHistory rights, Catalog catalog) {
        this.keepers = keepers;
        this.passwords = passwords;
        this.options = options;
        this.rights = rights;
        this.catalog = catalog;
        if (passwords.refusal(options.password(), "").equals(Optional.of(KeeperRefusal.PASSWORD_LONG))) {
            throw new InvalidSettingException("KANAL_ADMIN_PASSWORD", "is longer than 72 bytes");
        }
    }

    /** Before anybody is served; on the first start there is nobody yet whom it could name. */
    @Override
    public void afterSingletonsInstantiated() {
        rights.adopt();
        if (!options.reset().isBlank() && toBeReset().isEmpty()) {
            // Somebody may have deleted the row
            rights.restore(Actor.OPERATOR);
        }
        if (!options.reset().isBlank()
                && toBeReset().isEmpty()
                && !keepers.all().isEmpty()) {
            throw new InvalidSettingException("KANAL_ADMIN_RESET", "names nobody who is a keeper");
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (keepers.all().isEmpty()) {
            add(KeeperName.typed(options.user()).orElse(OWNER));
        }
        // What the first keeper may is a revision, and it is published when the first request comes
        catalog.follow();
        if (!options.reset().isBlank()) {
            toBeReset().ifPresentOrElse(this::reset, () -> LOG.error("KANAL_ADMIN_RESET names nobody who is a keeper"));
        }
    }

    private Optional<Keeper> toBeReset() {
        return KeeperName.typed(options.reset()).flatMap(keepers::find).flatMap(keepers::toKeeper);
    }

    private void add(KeeperName name) {
        boolean random = options.password().isEmpty();
        String password = random ? passwords.random() : options.password();
        // What was printed, or is too easy to guess, lets in once
        boolean mustChange = random || passwords.refusal(password, name.value()).isPresent();
        if (keepers.addFirst(name, passwords.hash(name, password), mustChange)) {
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
        keepers.letIn(keeper.id(), passwords.hash(keeper.name(), password));
        LOG.warn(
                "The new password of '{}' is {} - printed only this once; sign in at /login, change it, and start"
                        + " without KANAL_ADMIN_RESET from now on",
                keeper.name(),
                password);
    }
}
