package kanal.keeping.accounts;

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
record KeeperOptions(
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String reset) {
    @Override
    public String toString() {
        return "KeeperOptions";
    }
}
