package kanal.guide;

import java.util.List;

/**
 * Why something is refused, as a value that every page words in its own language.
 *
 * @param arguments what the sentence names, in its order; the value that is wrong comes last
 */
public record Refusal(Rule rule, List<String> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** For whoever writes documents, and for logs. */
    public String sentence() {
        return rule.sentence(arguments);
    }
}
