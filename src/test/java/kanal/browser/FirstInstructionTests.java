package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kanal.catalog.Catalog;
import kanal.guide.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody frightened reads what to do first before anything else: on a phone, without scrolling. */
class FirstInstructionTests extends InBrowser {
    private static final Logger LOG = LoggerFactory.getLogger(FirstInstructionTests.class);
    private static final long MOST_WORDS = 45;
    private static final long MOST_PIXELS = 480;

    /** Counts what is drawn on the page before the first step, in the order of the document. */
    private static final String MEASURE = """
            const step = document.querySelector('.door.first .steps li');
            if (!step) return null;
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            let words = 0;
            for (let text = texts.nextNode(); text && !step.contains(text); text = texts.nextNode()) {
              const range = document.createRange();
              range.selectNodeContents(text);
              const drawn = text.parentElement.checkVisibility({contentVisibilityAuto: true})
                  && [...range.getClientRects()].some(box => box.width > 0 && box.right > 0);
              if (drawn) words += text.data.split(/\\s+/).filter(word => word).length;
            }
            return {words, pixels: Math.ceil(step.getBoundingClientRect().bottom + scrollY), step: step.innerText};
            """;

    @Autowired
    private Catalog catalog;

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    @SuppressWarnings("unchecked")
    void standsNearTheTopOfEveryProblemOnAPhone(String language) {
        List<String> late = new ArrayList<>();
        for (Problem problem : catalog.published().providers().get(0).problems()) {
            open("/" + language + "/whatsapp/" + problem.code());
            Map<String, Object> found = (Map<String, Object>) browser().script(MEASURE);
            LOG.info("{} {}: {}", language, problem.code(), found);
            if (found == null || (Long) found.get("words") > MOST_WORDS || (Long) found.get("pixels") > MOST_PIXELS) {
                late.add(problem.code() + " " + found);
            }
        }
        assertThat(late).isEmpty();
    }
}
