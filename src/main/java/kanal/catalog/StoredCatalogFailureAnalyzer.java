package kanal.catalog;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is wrong with what is stored. */
final class StoredCatalogFailureAnalyzer extends AbstractFailureAnalyzer<StoredCatalogException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, StoredCatalogException wrong) {
        return new FailureAnalysis(
                "The stored catalog cannot be used: somebody changed it outside of Kanal.\n" + wrong.getMessage(),
                "Put back a copy of the database. The table revision holds every document as it was, the last one with"
                        + " the highest number.",
                wrong);
    }
}
