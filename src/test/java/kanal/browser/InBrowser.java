package kanal.browser;

import kanal.KanalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test of the whole application as a person sees it; skipped where there is no browser. */
@KanalTest
@ExtendWith(InBrowser.Available.class)
abstract class InBrowser {
    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void startAfresh() {
        browser = Chromium.browser();
        browser.startAfresh();
    }

    Browser browser() {
        return browser;
    }

    /** {@code localhost}, because only there may a page without TLS write to the clipboard. */
    String url(String path) {
        return "http://localhost:" + port + path;
    }

    void open(String path) {
        browser.open(url(path));
    }

    /** Skips the test with a message where there is no browser, unless there must be one. */
    static final class Available implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.whyNot().isEmpty()) {
                return ConditionEvaluationResult.enabled("There is a browser");
            }
            if ("true".equals(System.getenv("KANAL_BROWSER_REQUIRED"))) {
                throw new IllegalStateException(Chromium.whyNot().get());
            }
            return ConditionEvaluationResult.disabled(Chromium.whyNot().get());
        }
    }
}
