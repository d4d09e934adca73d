package kanal.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kanal.guide.Guide;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of everything that keepers edit. */
@Controller
class CatalogController {
    private final Catalog catalog;
    private final MessageSource messages;

    CatalogController(Catalog catalog, MessageSource messages) {
        this.catalog = catalog;
        this.messages = messages;
    }

    /** One provider's lists. */
    record Listed(String code, String name, List<Map.Entry<PartKind, List<PartRow>>> lists) {}

    @GetMapping("/admin/catalog")
    String catalog(Locale locale, Model model) {
        Guide guide = catalog.published();
        Wording wording = new Wording(messages, locale);
        model.addAttribute("w", wording);
        model.addAttribute("revision", guide.revision());
        model.addAttribute(
                "providers",
                guide.providers().stream()
                        .map(provider -> new Listed(
                                provider.code().value(),
                                provider.name().in(wording.language()),
                                PartRow.of(provider, wording)))
                        .toList());
        return "admin/catalog";
    }
}
