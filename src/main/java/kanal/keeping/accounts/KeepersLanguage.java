package kanal.keeping.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.guide.Coded;
import kanal.guide.Language;
import org.springframework.web.servlet.HandlerInterceptor;

/** The language that a keeper chose by a link or a button with {@code ?lang=}, for as long as the session lasts. */
public final class KeepersLanguage implements HandlerInterceptor {
    static final String[] PATHS = {"/login/**", "/admin/**"};

    private static final Pattern LANG = Pattern.compile("(?:^|&)lang=([a-z]{2})(?=&|$)");
    private static final String KEY = KeepersLanguage.class.getName();

    KeepersLanguage() {}

    /** What was chosen; nothing on a page that is not the keepers', or before a choice. */
    public static Optional<Language> of(HttpServletRequest request, String path) {
        if (!path.matches("/(login|admin)(/.*)?")) {
            return Optional.empty();
        }
        HttpSession session = request.getSession(false);
        return asked(request)
                .or(() -> Optional.ofNullable(session == null ? null : session.getAttribute(KEY))
                        .map(Language.class::cast));
    }

    /** That query with no choice in it, for another to be added. */
    public static String without(String query) {
        return Stream.of(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                .map(part -> part + "&")
                .collect(Collectors.joining("", "?", ""));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request).ifPresent(language -> request.getSession().setAttribute(KEY, language));
        return true;
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        Matcher asked = LANG.matcher(query == null ? "" : query);
        return asked.find() ? Coded.find(Language.class, asked.group(1)) : Optional.empty();
    }
}
