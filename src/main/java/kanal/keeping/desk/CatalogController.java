package kanal.keeping.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kanal.catalog.Catalog;
import kanal.catalog.CatalogEntries;
import kanal.document.PartKind;
import kanal.guide.Guide;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.changes.Wording;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of everything that keepers edit, and what they look for in it. */
@KeepersPage
class CatalogController {
    /** More than these nobody reads; one more word finds fewer. */
    private static final int MOST = 40;

    /** So many on a page. */
    private static final int PROVIDERS = 20;

    private final Catalog catalog;
    private final CatalogEntries entries;
    private final MessageSource messages;

    CatalogController(Catalog catalog, CatalogEntries entries, MessageSource messages) {
        this.catalog = catalog;
        this.entries = entries;
        this.messages = messages;
    }

    /** One provider's lists. */
    record Listed(String code, String name, List<Map.Entry<PartKind, List<PartRow>>> lists) {}

    /**
     * A page of the list.
     *
     * @param find words to look for; everything is listed where there are none
     */
    @GetMapping("/admin/catalog")
    String catalog(
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "1") int page,
            Locale locale,
            Model model) {
        Guide guide = catalog.published();
        Wording wording = new Wording(messages, locale);
        model.addAttribute("w", wording);
        model.addAttribute("revision", guide.revision());
        model.addAttribute(
                "providers",
                guide.providers()
                        .page(Math.max(page, 1), PROVIDERS)
                        .map(provider -> new Listed(
                                provider.code().value(),
                                provider.name().in(wording.language()),
                                PartRow.of(provider, wording)))
                        .toList());
        model.addAttribute("next", page < guide.providers().pages(PROVIDERS) ? page + 1 : null);
        Search search = Search.of(find);
        model.addAttribute("search", search);
        return search.isAsked() ? found(SearchHit.in(guide, entries, search, wording), model) : "admin/catalog";
    }

    private static String found(List<SearchHit> all, Model model) {
        model.addAttribute("found", all.stream().limit(MOST).toList());
        model.addAttribute("count", all.size());
        return "admin/found";
    }
}
