package kanal.finder.pages;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the W3C's validator has to say of a page. */
public final class ValidHtml {
    private final Findings findings = new Findings();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    public ValidHtml() {
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", findings);
            validator.setUpValidatorAndParsers(findings, true, false);
        } catch (Exception unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    public List<String> errors(String html) {
        findings.clear();
        try {
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (SAXException malformed) {
            throw new IllegalStateException(malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(findings);
    }

    private static final class Findings extends ArrayList<String> implements ErrorHandler {
        @Override
        public void warning(SAXParseException finding) {
            add("warning, line " + finding.getLineNumber() + ": " + finding.getMessage());
        }

        @Override
        public void error(SAXParseException finding) {
            add("line " + finding.getLineNumber() + ": " + finding.getMessage());
        }

        @Override
        public void fatalError(SAXParseException finding) {
            error(finding);
        }
    }
}
