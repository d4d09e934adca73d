package kanal.guide;

import java.util.Set;

/**
 * A short answer to what people with these problems fear, and where it comes from.
 *
 * @param problems whose pages carry it
 */
public record Answer(String code, Set<ProblemCode> problems, LocalText question, LocalText answer, LocalText source) {
    public Answer {
        Slug.check(code);
        Slug.checkOfPart(code);
        problems = Sets.ordered(problems);
    }
}
