package kanal.keeping.accounts;

import org.jspecify.annotations.Nullable;

/** A password that somebody else will have to change; a record of its own, so that no log of arguments shows it. */
record InitialPasswordForm(String password) {
    InitialPasswordForm(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    @Override
    public String toString() {
        return "InitialPasswordForm";
    }
}
