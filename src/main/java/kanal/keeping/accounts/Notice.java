package kanal.keeping.accounts;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the page after a redirect says was done.
 *
 * @param key of the sentence
 * @param about its argument; empty where it has none
 * @param bad whether nothing was done
 */
public record Notice(String key, String about, boolean bad) {
    public static Notice of(String key) {
        return new Notice(key, "", false);
    }

    public static Notice of(String key, Object about) {
        return new Notice(key, about.toString(), false);
    }

    public static Notice refused(String key) {
        return new Notice(key, "", true);
    }

    public void to(RedirectAttributes next) {
        next.addFlashAttribute("told", this);
    }
}
