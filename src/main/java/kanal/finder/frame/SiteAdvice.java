package kanal.finder.frame;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its frame says of this copy of Kanal. */
@ControllerAdvice
class SiteAdvice {
    private final SiteSettings site;

    SiteAdvice(SiteSettings site) {
        this.site = site;
    }

    @ModelAttribute("site")
    SiteSettings site() {
        return site;
    }
}
