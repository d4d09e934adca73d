package kanal.finder.pages;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Every page that links lead to from the two home pages; walked once for each running application. */
final class Walk {
    private static final Map<Integer, Walk> DONE = new ConcurrentHashMap<>();

    private final Map<String, Integer> statuses = new TreeMap<>();
    private final Map<String, Page> pages = new TreeMap<>();

    private Walk(PageRequests site) {
        Deque<String> ahead = new ArrayDeque<>(List.of("/id", "/en"));
        while (!ahead.isEmpty()) {
            String path = ahead.pop();
            if (!statuses.containsKey(path)) {
                visit(path, site.get(path)).forEach(ahead::push);
            }
        }
    }

    static Walk through(int port) {
        return DONE.computeIfAbsent(port, unseen -> new Walk(new PageRequests(port)));
    }

    /** Path → status of everything that a link leads to on this site. */
    Map<String, Integer> statuses() {
        return statuses;
    }

    Collection<Page> pages() {
        return pages.values();
    }

    Page page(String path) {
        return pages.get(path);
    }

    private List<String> visit(String path, HttpResponse<String> answer) {
        statuses.put(path, answer.statusCode());
        Page page = new Page(path, answer.body());
        pages.put(path, page);
        return page.links().stream()
                .filter(link -> link.startsWith("/"))
                .map(link -> link.replaceFirst("#.*", ""))
                .toList();
    }
}
