package kanal.finder.pages;

import java.util.List;
import kanal.finder.frame.NotFoundException;
import kanal.guide.Language;
import kanal.guide.Providers;
import kanal.guide.Providers.Listed;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the providers to choose from: of all in the keepers' order, or of those that a person looks for.
 *
 * @param rows none of them is loaded
 * @param page from 1
 */
record ProviderList(ProviderSearch search, List<Row> rows, int page, int pages) {
    /** So many on a page. */
    static final int ROWS = 20;

    /** A provider, as the reader calls it. */
    record Row(String code, String name) {}

    /** @throws NotFoundException when there is no such page */
    static ProviderList of(Providers providers, String typed, int page, Language language) {
        ProviderSearch search = ProviderSearch.of(typed);
        List<Listed> found = search.in(providers);
        int pages = Math.max(1, (found.size() + ROWS - 1) / ROWS);
        if (page < 1 || page > pages) {
            throw new NotFoundException("There is no page " + page + " of the providers");
        }
        List<Row> rows = found.stream()
                .skip((page - 1L) * ROWS)
                .limit(ROWS)
                .map(provider ->
                        new Row(provider.code().value(), provider.name().in(language)))
                .toList();
        return new ProviderList(search, rows, page, pages);
    }

    /** The query string of that page; empty for the first one of all. */
    public String query(int other) {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        if (search.isAsked()) {
            query.queryParam("find", "{find}");
        }
        if (other > 1) {
            query.queryParam("page", other);
        }
        return query.encode().buildAndExpand(search.typed()).toUriString();
    }
}
