package kanal.keeping.accounts;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.SessionCookieConfig;
import kanal.Area;
import kanal.SecurityRules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** What holds for the keepers' pages: nobody without a session, no form without a token. */
@Configuration
class KeepersRules {
    private static final String PAGES = "/admin/**";

    /** Parts with dozens of texts in two languages. */
    private static final int MOST_OF_FORMS = 512 * 1024;

    @Bean
    Area keepersArea() {
        return new Area("/admin", MOST_OF_FORMS, "/admin");
    }

    /** A form may wait in the page on which its keeper signs in. */
    @Bean
    Area signInArea() {
        return new Area("/login", MOST_OF_FORMS, null);
    }

    @Bean
    @Order(1)
    SecurityFilterChain keepersPages(
            HttpSecurity http, SecurityContextRepository sessions, AuthenticationFailureHandler refused) {
        RequestCache wanted = wanted();
        return http.securityMatcher("/login/**", "/logout", PAGES)
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.requestCache(wanted))
                .formLogin(form ->
                        form.loginPage("/login").successHandler(goOn(wanted)).failureHandler(refused))
                .logout(logout -> logout.logoutSuccessUrl("/login?bye"))
                .exceptionHandling(failures -> failures.accessDeniedHandler(refused()))
                .headers(SecurityRules::strict)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(SecurityRules::isPostFromAnotherSite)
                        .denyAll()
                        .requestMatchers("/login/**", "/logout")
                        .permitAll()
                        // The only page for those who must change their password first, and who have no role until then
                        .requestMatchers("/admin/account")
                        .authenticated()
                        .anyRequest()
                        .hasRole("EDITOR"))
                .build();
    }

    /** Behind TLS the cookie is never sent without it, and no neighbouring host can set it. */
    @Bean
    ServletContextInitializer sessionCookie(@Value("${kanal.base-url}") String baseUrl, ServerProperties server) {
        boolean secure = baseUrl.startsWith("https:") || Ssl.isEnabled(server.getSsl());
        return context -> {
            SessionCookieConfig cookie = context.getSessionCookieConfig();
            cookie.setName(secure ? "__Host-kanal" : "kanal");
            cookie.setSecure(secure);
            cookie.setPath("/");
        };
    }

    private static AccessDeniedHandler refused() {
        AccessDeniedHandlerImpl page = new AccessDeniedHandlerImpl();
        page.setErrorPage("/admin/refused");
        return (request, response, denied) -> {
            if (!SecurityRules.isPostFromAnotherSite(request)) {
                request.setAttribute(UnsentForm.ALLOWED, true);
            }
            page.handle(request, response, denied);
        };
    }

    /** The page that somebody asked for before they signed in. */
    private static RequestCache wanted() {
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        wanted.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, PAGES));
        return wanted;
    }

    /** By path alone, so that no host name out of a request gets into a redirect; or with the form that was kept. */
    private static AuthenticationSuccessHandler goOn(RequestCache wanted) {
        return (request, response, keeper) -> {
            String path = "/admin";
            if (wanted.getRequest(request, response) instanceof DefaultSavedRequest page) {
                path = page.getRequestURI() + (page.getQueryString() == null ? "" : "?" + page.getQueryString());
            }
            wanted.removeRequest(request, response);
            if (UnsentForm.isIn(request)) {
                request.getRequestDispatcher(UnsentForm.PAGE).forward(request, response);
            } else {
                response.sendRedirect(path);
            }
        };
    }
}
