package kanal.keeping.accounts;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A keeper's own new password, as typed. */
record PasswordForm(String old, String password, String again) {
    PasswordForm(@Nullable String old, @Nullable String password, @Nullable String again) {
        this.old = old == null ? "" : old;
        this.password = password == null ? "" : password;
        this.again = again == null ? "" : again;
    }

    Set<KeeperRefusal> refusals(Passwords passwords, String name) {
        Set<KeeperRefusal> refusals = EnumSet.noneOf(KeeperRefusal.class);
        passwords.refusal(password, name).ifPresent(refusals::add);
        if (password.equals(old)) {
            refusals.add(KeeperRefusal.PASSWORD_SAME);
        }
        if (!password.equals(again)) {
            refusals.add(KeeperRefusal.PASSWORD_DIFFERS);
        }
        return refusals;
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
