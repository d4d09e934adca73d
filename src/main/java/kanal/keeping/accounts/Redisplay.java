package kanal.keeping.accounts;

import org.springframework.web.servlet.ModelAndView;

/**
 * How the frame shows the page of a form once more in the other language, with everything that was typed: by a button of
 * that form.
 *
 * @param action the button that shows it again and saves nothing
 * @param enter the button that the Enter key presses, because the frame's button comes before it
 */
public record Redisplay(String action, String enter) {
    public static final Redisplay FORM = new Redisplay("edit", "preview");

    /** Its errors as well. */
    public static final Redisplay ERRORS = new Redisplay("preview", "preview");

    public static final Redisplay PREVIEW = new Redisplay("preview", "save");

    public static Redisplay form(boolean isRefused) {
        return isRefused ? ERRORS : FORM;
    }

    /**
     * Gives the page the button that shows its form again.
     *
     * @param page whose form has the id "work"
     */
    public ModelAndView addTo(ModelAndView page) {
        return page.addObject("redo", this);
    }
}
