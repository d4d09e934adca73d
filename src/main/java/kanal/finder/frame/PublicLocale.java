package kanal.finder.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import kanal.guide.Coded;
import kanal.guide.Language;
import kanal.keeping.accounts.KeepersLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;

/** The reader's language: the path's, or the API's parameter, or what a keeper chose, or else the browser's. */
@Component("localeResolver")
public class PublicLocale extends AbstractLocaleResolver {
    static final String API = "/api/";

    private static final String CHOSEN = PublicLocale.class.getName();
    private static final int LONGEST_HEADER = 500;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return language(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is in the path");
    }

    /** For a request that says its language elsewhere, in its body. */
    public static void choose(HttpServletRequest request, Language language) {
        request.setAttribute(CHOSEN, language);
    }

    static Language language(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Language chosen) {
            return chosen;
        }
        String path = originalPath(request);
        if (path.startsWith(API)) {
            String asked = request.getParameter("lang");
            return Coded.find(Language.class, asked == null ? "" : asked).orElse(Language.ID);
        }
        String first = path.length() < 3 ? "" : path.substring(1).split("/", 2)[0];
        return Coded.find(Language.class, first)
                .or(() -> KeepersLanguage.of(request, path))
                .orElseGet(() -> accepted(request));
    }

    /** The path that was asked for, also while its error page is made. */
    static String originalPath(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static Language accepted(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null || header.length() > LONGEST_HEADER) {
            return Language.ID;
        }
        try {
            Locale best = Locale.lookup(
                    Locale.LanguageRange.parse(header), List.of(Language.ID.locale(), Language.EN.locale()));
            return best == null
                    ? Language.EN
                    : Coded.find(Language.class, best.toLanguageTag()).orElse(Language.EN);
        } catch (IllegalArgumentException malformed) {
            return Language.ID;
        }
    }
}
