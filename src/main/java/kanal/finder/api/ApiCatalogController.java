package kanal.finder.api;

import java.util.List;
import kanal.catalog.Catalog;
import kanal.finder.pages.Lookup;
import kanal.finder.pages.Pages;
import kanal.finder.pages.ProviderSearch;
import kanal.guide.Guide;
import kanal.guide.Language;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.guide.Providers.Listed;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The catalog as it is published: in lists for one reader, and whole, as the document that it is kept as. */
@RestController
@RequestMapping(path = "/api/v1/providers", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiCatalogController {
    private static final int AT_ONCE = 1000;

    private final Catalog catalog;
    private final Pages pages;

    ApiCatalogController(Catalog catalog, Pages pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    /** So many at once; a page that another one follows names it in its header {@code Link}. */
    @GetMapping
    ResponseEntity<ApiProviders> providers(
            @RequestParam(defaultValue = "id") Language lang,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "1") int page) {
        Guide guide = catalog.published();
        List<Listed> found = ProviderSearch.of(find).in(guide.providers());
        int first = (int) Math.min(found.size(), (Math.max(page, 1) - 1L) * AT_ONCE);
        int last = Math.min(found.size(), first + AT_ONCE);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (last < found.size()) {
            String next = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("page", Math.max(page, 1) + 1)
                    .build()
                    .toUri()
                    .getRawQuery();
            answer.header(HttpHeaders.LINK, "<?" + next + ">; rel=\"next\"");
        }
        return answer.body(ApiProviders.of(guide.revision(), found.subList(first, last), lang));
    }

    @GetMapping("/{provider}/problems")
    ApiProblems problems(@PathVariable ProviderCode provider, @RequestParam(defaultValue = "id") Language lang) {
        Guide guide = catalog.published();
        return ApiProblems.of(guide.revision(), pages.words(Lookup.provider(guide, provider), lang));
    }

    @GetMapping("/{provider}/channels")
    ApiChannels channels(@PathVariable ProviderCode provider, @RequestParam(defaultValue = "id") Language lang) {
        Guide guide = catalog.published();
        return ApiChannels.of(guide.revision(), pages.words(Lookup.provider(guide, provider), lang));
    }

    /** Written by {@link ApiDocument}; keepable, but to be asked for again with the revision before each use. */
    @GetMapping(
            path = "/{provider}/catalog",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE})
    ResponseEntity<Provider> catalog(@PathVariable ProviderCode provider) {
        Guide guide = catalog.published();
        return ResponseEntity.ok()
                .eTag("W/\"" + guide.revision() + "\"")
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(Lookup.provider(guide, provider));
    }
}
