package kanal.finder.pages;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import kanal.catalog.Catalog;
import kanal.genuine.Judgement;
import kanal.genuine.Verdict;
import org.springframework.stereotype.Component;

/** Judges contacts by what is published, and counts how the verdicts were; of what was judged nothing is kept. */
@Component
public class Verdicts {
    private final Catalog catalog;
    private final MeterRegistry meters;

    Verdicts(Catalog catalog, MeterRegistry meters) {
        this.catalog = catalog;
        this.meters = meters;
        Arrays.stream(Judgement.values()).forEach(this::counter);
    }

    public Verdict on(String pasted) {
        Verdict verdict = catalog.contactCheck().check(pasted);
        counter(verdict.judgement()).increment();
        return verdict;
    }

    private Counter counter(Judgement judgement) {
        return meters.counter("kanal.checks", "verdict", judgement.code());
    }
}
