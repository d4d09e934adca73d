package kanal.keeping.accounts;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a keeper typed into a form of the editor whose session had ended, or while the database was away. It is kept in the
 * page that says so, and nowhere else.
 *
 * @param path where the form was sent, with what was asked for behind it
 * @param fields in the order in which they came
 */
public record UnsentForm(String path, List<Map.Entry<String, String>> fields) {
    /** Where somebody goes on who signs in. */
    public static final String PAGE = "/login/kept";

    /** The attribute of requests that no other site sent, so that nobody else's words are kept. */
    public static final String ALLOWED = UnsentForm.class.getName();

    /** Where somebody is led whose form the database did not answer; the database is not asked there. */
    public static final String AWAY = "/login/away";

    private static final String PREFIX = "kept.";
    private static final String PATH = PREFIX + "path";

    /**
     * These and no others, whoever names them: nobody is led elsewhere, and none of these forms asks for a password. Behind
     * them stands only what leads to a form, by its plain name: a button that saves would be pressed there as well.
     */
    private static final Pattern EDITOR = Pattern.compile(
            "/admin/(?:catalog|history)(?:/[A-Za-z0-9_-]{1,100}){1,6}(?:\\?(?:(?:in|at|lang|suggestion)=[A-Za-z0-9_.*%-]{0,1000}(?:&(?=[a-z])|$)){1,4})?");

    private static final Set<String> NEVER = Set.of("path", "_csrf", "password");

    private static final Set<String> SAVING = Set.of("save", "confirm");

    /** Whether something is kept in this attempt to sign in. */
    public static boolean isIn(HttpServletRequest attempt) {
        return attempt.getParameter(PATH) != null;
    }

    /** What was sent, or what was kept of it before; nothing where it was another form. */
    static Optional<UnsentForm> of(HttpServletRequest request) {
        String before = request.getParameter(PATH);
        String path = before == null ? sentTo(request) : before;
        if (!request.getMethod().equals("POST") || !EDITOR.matcher(path).matches()) {
            return Optional.empty();
        }
        UriComponents parts = UriComponentsBuilder.fromUriString(path).build();
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        request.getParameterMap().forEach((sent, values) -> {
            boolean kept = sent.startsWith(PREFIX);
            String name = kept ? sent.substring(PREFIX.length()) : sent;
            if (kept == (before != null)
                    && isTyped(name)
                    && !parts.getQueryParams().containsKey(name)) {
                List.of(values).forEach(value -> fields.add(Map.entry(name, unsaved(name, value))));
            }
        });
        return Optional.of(new UnsentForm(path, fields));
    }

    private static String sentTo(HttpServletRequest request) {
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) + (query == null ? "" : "?" + query);
    }

    private static boolean isTyped(String name) {
        return !name.isEmpty() && !NEVER.contains(name);
    }

    /** Nobody saves what they have not looked at since. */
    private static String unsaved(String name, String value) {
        return name.equals("do") && SAVING.contains(value) ? "preview" : value;
    }

    /** The same under names that the page to sign in does not ask for itself. */
    public List<Map.Entry<String, String>> carried() {
        List<Map.Entry<String, String>> carried = new ArrayList<>(List.of(Map.entry(PATH, path)));
        fields.forEach(field -> carried.add(Map.entry(PREFIX + field.getKey(), field.getValue())));
        return carried;
    }

    /** The page on which somebody who is signed in goes on. */
    ModelAndView toGoOn() {
        String[] parts = path.split("\\?", 2);
        ModelAndView page = new ModelAndView("admin/kept").addObject("kept", this);
        page.addObject("here", parts[0]);
        page.addObject("asked", KeepersLanguage.without(parts.length == 1 ? "" : parts[1]));
        return Redisplay.ERRORS.addTo(page);
    }
}
