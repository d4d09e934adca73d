package kanal.keeping.accounts;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody to be let in, as typed by an owner. */
record NewKeeperForm(String name, String role, String password) {
    static final NewKeeperForm EMPTY = new NewKeeperForm(null, null, null);

    NewKeeperForm(@Nullable String name, @Nullable String role, @Nullable String password) {
        this.name = name == null ? "" : name;
        // The lesser one, where none is said
        this.role = (Role.OWNER.name().equals(role) ? Role.OWNER : Role.EDITOR).name();
        this.password = password == null ? "" : password;
    }

    /** @throws java.util.NoSuchElementException where the name is among the refusals */
    KeeperName toName() {
        return KeeperName.typed(name).orElseThrow();
    }

    Role toRole() {
        return Role.valueOf(role);
    }

    Set<KeeperRefusal> refusals(Passwords passwords) {
        Set<KeeperRefusal> refusals = EnumSet.noneOf(KeeperRefusal.class);
        Optional<KeeperName> typed = KeeperName.typed(name);
        if (typed.isEmpty()) {
            refusals.add(KeeperRefusal.NAME_SHAPE);
        }
        passwords.refusal(password, typed.map(KeeperName::value).orElse("")).ifPresent(refusals::add);
        return refusals;
    }

    @Override
    public String toString() {
        return "NewKeeperForm";
    }
}
