package kanal.finder.frame;

import java.util.regex.Pattern;
import kanal.operation.InvalidSettingException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs this copy of Kanal, where it stands in public, and what it bears.
 *
 * @param baseUrl the public address, without a slash at its end; canonical links and the sitemap begin with it
 * @param operator who answers for this copy; empty while nobody is named
 * @param contact how to reach them
 * @param harmfulLetters how many letters that close something are made in an hour from one network, which may be a whole
 *     village behind one address
 */
@ConfigurationProperties("kanal")
public record SiteSettings(
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String operator,
        @DefaultValue("") String contact,
        @DefaultValue("20") int harmfulLetters) {
    private static final Pattern ADDRESS =
            Pattern.compile("https?://([A-Za-z0-9._-]+|\\[[0-9a-fA-F:.]+])(:[0-9]{1,5})?");

    public SiteSettings {
        if (!ADDRESS.matcher(baseUrl).matches()) {
            throw new InvalidSettingException(
                    "KANAL_BASE_URL",
                    "is '" + baseUrl
                            + "' and has to be like https://kanal.example, with nothing behind the host or port");
        }
        if (harmfulLetters < 1) {
            throw new InvalidSettingException("KANAL_HARMFUL_LETTERS", "has to be at least 1");
        }
    }
}
