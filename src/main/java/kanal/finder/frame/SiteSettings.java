package kanal.finder.frame;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs this copy of Kanal, and where it stands in public.
 *
 * @param baseUrl the public address, without a slash at its end; canonical links and the sitemap begin with it
 * @param operator who answers for this copy; empty while nobody is named
 * @param contact how to reach them
 */
@ConfigurationProperties("kanal")
public record SiteSettings(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("") String operator,
        @DefaultValue("") String contact) {}
