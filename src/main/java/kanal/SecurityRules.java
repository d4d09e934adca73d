package kanal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import kanal.operation.InvalidSettingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What holds for every request: strict headers, no posts from other sites; on public pages no session and no cookie. */
@Configuration
public class SecurityRules {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final Pattern HOST = Pattern.compile("[a-z0-9._-]+|\\[[0-9a-f:.]+]");

    @Bean
    SecurityFilterChain publicPages(HttpSecurity http) {
        // No token against forged posts, because a token needs a cookie: posts from other sites are refused instead
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityRules::strict)
                .authorizeHttpRequests(requests -> requests.requestMatchers(SecurityRules::isPostFromAnotherSite)
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    /** @param hosts the names under which this copy answers; empty for any */
    @Bean
    StrictHttpFirewall firewall(@Value("${kanal.allowed-hosts:}") Set<String> hosts) {
        if (!hosts.stream().allMatch(HOST.asMatchPredicate())) {
            throw new InvalidSettingException(
                    "KANAL_ALLOWED_HOSTS",
                    "has to be host names in small letters, without protocol, port and path, parted by commas");
        }
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        if (!hosts.isEmpty()) {
            firewall.setAllowedHostnames(hosts::contains);
        }
        return firewall;
    }

    public static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), browsing-topics=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    public static boolean isPostFromAnotherSite(HttpServletRequest request) {
        if (READING.contains(HttpMethod.valueOf(request.getMethod()))) {
            return false;
        }
        String origin = request.getHeader("Origin");
        // Our own pages send "null", because their referrer policy hides the origin
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                || (origin != null && !origin.equals("null") && !isHost(origin, request.getHeader("Host")));
    }

    private static boolean isHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
