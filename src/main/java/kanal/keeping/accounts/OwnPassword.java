package kanal.keeping.accounts;

import java.util.Optional;
import java.util.Set;
import kanal.audit.Actor;
import kanal.audit.AuditEvent;
import org.springframework.stereotype.Component;

/** A keeper's change of their own password: the old one is asked for, and counted as an attempt to sign in. */
@Component
class OwnPassword {
    private final Keepers keepers;
    private final Passwords passwords;
    private final Attempts attempts;

    OwnPassword(Keepers keepers, Passwords passwords, Attempts attempts) {
        this.keepers = keepers;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /**
     * @throws KeeperRefusedException saying everything that is wrong with the form
     * @throws SlowedException where there were too many wrong ones
     */
    Optional<Keeper> change(PasswordForm form, SignedIn me, Actor actor) {
        Set<KeeperRefusal> refusals = form.refusals(passwords, me.name());
        if (!refusals.isEmpty()) {
            throw new KeeperRefusedException(refusals);
        }
        attempts.begin(me.name(), actor).ifPresent(wait -> {
            throw new SlowedException(wait);
        });
        if (!passwords.isRight(form.old(), KeeperName.typed(me.name()).flatMap(keepers::find))) {
            attempts.failed(actor, AuditEvent.PASSWORD_REFUSED, "");
            throw new KeeperRefusedException(KeeperRefusal.OLD_PASSWORD_WRONG);
        }
        attempts.succeeded(me.name(), actor);
        return keepers.changePassword(me.id(), passwords.hash(new KeeperName(me.name()), form.password()), actor);
    }
}
