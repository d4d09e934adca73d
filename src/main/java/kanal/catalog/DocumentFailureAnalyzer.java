package kanal.catalog;

import kanal.document.DocumentException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start where the shipped document is wrong. */
final class DocumentFailureAnalyzer extends AbstractFailureAnalyzer<DocumentException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, DocumentException refused) {
        return new FailureAnalysis(
                "The document that the catalog starts from cannot be used.\n" + refused.getMessage(),
                "Correct it there and start again. Nothing was stored.",
                refused);
    }
}
