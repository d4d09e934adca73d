package kanal.guide;

import java.util.Set;

/**
 * One thing to do.
 *
 * @param platforms on which it is done so; empty for all
 * @param problems for which it is done so; empty for all
 */
public record Step(LocalText text, Set<Platform> platforms, Set<ProblemCode> problems) {
    public Step {
        platforms = Sets.ordered(platforms);
        problems = Sets.ordered(problems);
    }

    /** Whether the step belongs to that problem. */
    public boolean isFor(ProblemCode problem) {
        return problems.isEmpty() || problems.contains(problem);
    }
}
