package kanal.finder.api;

import kanal.catalog.Catalog;
import kanal.finder.pages.Lookup;
import kanal.finder.pages.Pages;
import kanal.guide.Guide;
import kanal.guide.Language;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalog as it is published: in lists for one reader, and whole, as the document that it is kept as. */
@RestController
@RequestMapping(path = "/api/v1/providers", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiCatalogController {
    private final Catalog catalog;
    private final Pages pages;

    ApiCatalogController(Catalog catalog, Pages pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    @GetMapping
    ApiProviders providers(@RequestParam(defaultValue = "id") Language lang) {
        return ApiProviders.of(catalog.published(), lang);
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
