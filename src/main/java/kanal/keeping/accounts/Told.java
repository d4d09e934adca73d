package kanal.keeping.accounts;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the page after a redirect says was done.
 *
 * @param key of the sentence
 * @param about its argument; empty where it has none
 * @param bad whether nothing was done
 */
public record Told(String key, String about, boolean bad) {
    public static Told of(String key) {
        return new Told(key, "", false);
    }

    public static Told of(String key, Object about) {
        return new Told(key, about.toString(), false);
    }

    public static Told refused(String key) {
        return new Told(key, "", true);
    }

    public void to(RedirectAttributes next) {
        next.addFlashAttribute("told", this);
    }
}
