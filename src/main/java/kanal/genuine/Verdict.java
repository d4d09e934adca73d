package kanal.genuine;

import java.util.Comparator;
import java.util.List;

/**
 * The answer to what somebody pasted: the worst finding leads, and a genuine one whitens none of the others.
 *
 * @param findings at least one, worst first, otherwise in the order in which they were pasted
 */
public record Verdict(List<Finding> findings) {
    /** @throws IllegalArgumentException when there is no finding */
    public Verdict {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::judgement).reversed())
                .toList();
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("A verdict without a finding");
        }
    }

    /** The worst finding, and the first of its kind. */
    public Finding leading() {
        return findings.get(0);
    }

    public Judgement judgement() {
        return leading().judgement();
    }
}
