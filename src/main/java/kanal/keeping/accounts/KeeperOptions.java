package kanal.keeping.accounts;

import kanal.operation.InvalidSettingException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever starts Kanal says of the keepers.
 *
 * @param user the name of the first keeper
 * @param password the first keeper's password; empty for a random one
 * @param reset the name of the keeper who is given a new password now; empty for nobody
 */
@ConfigurationProperties("kanal.admin")
public record KeeperOptions(
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String reset) {
    public KeeperOptions {
        if (!user.isBlank() && KeeperName.typed(user).isEmpty()) {
            throw new InvalidSettingException(
                    "KANAL_ADMIN_USER",
                    "is no name for a keeper: 2 to 40 of a-z, 0-9 and . _ @ + -, beginning with a letter or digit");
        }
    }

    @Override
    public String toString() {
        return "KeeperOptions";
    }
}
