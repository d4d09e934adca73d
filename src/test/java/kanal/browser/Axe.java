package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.ResultType;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;

/** Looks at the open page, with everything unfolded, for violations of WCAG 2.2 AA and of best practice. */
final class Axe {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The only ones that look at colours. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    static List<String> violations(Browser browser, String page) {
        return violations(browser, page, "tag", TAGS);
    }

    static List<String> violationsInBothColours(Browser browser, String page) {
        browser.dark(false);
        List<String> violations = new ArrayList<>(violations(browser, page));
        browser.dark(true);
        violations.addAll(violations(browser, page + " in the dark", "rule", COLOURS));
        return violations;
    }

    private static List<String> violations(Browser browser, String page, String type, List<String> values) {
        browser.unfold();
        Results results = axe(type, values).analyze(browser.driver());
        assertThat(results.getPasses()).as("what axe has looked at").isNotEmpty();
        return results.getViolations().stream()
                .flatMap(rule ->
                        rule.getNodes().stream().map(node -> page + ": " + rule.getHelp() + ": " + node.getHtml()))
                .toList();
    }

    /** There are no frames to look into, and a window for each page would take as long as the page. */
    @SuppressWarnings("deprecation")
    private static AxeBuilder axe(String type, List<String> values) {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType(type);
        only.setValues(values);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(only);
        // Of what passes, one element a rule is described instead of all
        options.setResultTypes(List.of(ResultType.Violations.getKey()));
        AxeBuilder axe = new AxeBuilder().withOptions(options);
        axe.setLegacyMode(true);
        return axe;
    }
}
