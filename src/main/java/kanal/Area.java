package kanal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path, with all below it, for which other things hold than for the rest of the site.
 *
 * @param most bytes of a request's body
 * @param way on, for somebody to whom an error is told there; null for that of everybody
 */
public record Area(String path, int most, @Nullable String way) {
    /** For everybody: more than a long letter. */
    private static final Area PUBLIC = new Area("", 64 * 1024, null);

    /** The narrowest of those in which a path lies. */
    public static Area of(String path, List<Area> areas) {
        return areas.stream()
                .filter(area -> path.equals(area.path) || path.startsWith(area.path + "/"))
                .reduce(PUBLIC, (wider, other) -> other.path.length() > wider.path.length() ? other : wider);
    }
}
