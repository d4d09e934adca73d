package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kanal.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Small screens, large text and thumbs: nothing runs off the side, nothing is too small to hit. */
class LayoutTests extends InBrowser {
    /** What is cut off or runs off the side. */
    static final String LOST = """
            const lost = [];
            const root = document.documentElement;
            if (root.scrollWidth > innerWidth) lost.push('the page is ' + root.scrollWidth + ' pixels wide');
            for (const part of document.querySelectorAll('body *')) {
              const box = part.getBoundingClientRect();
              if (!box.width || part.closest('.skip, svg, input, textarea, select')) continue;
              const name = part.tagName + '.' + part.className + ' ' + part.textContent.trim().slice(0, 40);
              if (box.right > innerWidth + 1 || box.left < -1) lost.push('outside: ' + name);
              const style = getComputedStyle(part);
              const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
              if (cuts && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)) {
                lost.push('cut: ' + name);
              }
            }
            return lost;
            """;

    /** Buttons, fields and links that are no part of running text, and whose target is below 44 pixels. */
    static final String TOO_SMALL = """
            const small = [];
            const controls = document.querySelectorAll('button, input, select, textarea, summary, nav a, a.button, '
                + '.brand, .back, .pick a, .plain a, .mail a, .address .value a, .door h3 a, [role=alert] a');
            for (const control of controls) {
              if (control.type === 'hidden') continue;
              const target = (control.type === 'radio' || control.type === 'checkbox') ? control.closest('label') : control;
              const box = target.getBoundingClientRect();
              if (!box.width || (box.height >= 43.9 && box.width >= 43.9)) continue;
              small.push(Math.round(box.width) + '×' + Math.round(box.height) + ' ' + control.outerHTML.slice(0, 90));
            }
            return small;
            """;

    /** Addresses whose line ends inside a word: anywhere but after a space or one of their signs. */
    static final String BROKEN = """
            const broken = [];
            const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            const range = document.createRange();
            for (let text = texts.nextNode(); text; text = texts.nextNode()) {
              if (text.parentElement.closest('textarea, select, option, script')) continue;
              const before = text.previousSibling?.nodeName === 'WBR' ? 'after a sign ' : '';
              for (const word of text.data.matchAll(/\\S{4,}/g)) {
                let line = null;
                for (let at = word.index; at < word.index + word[0].length; at++) {
                  range.setStart(text, at);
                  range.setEnd(text, at + 1);
                  const box = range.getBoundingClientRect();
                  if (!box.width) continue;
                  if (line !== null && box.top > line + 2 && !/[@.\\/?–-]/.test(text.data[at - 1])) {
                    broken.push(before + text.data.slice(word.index, at) + '⏎' + text.data.slice(at, at + 12));
                  }
                  line = box.top;
                }
              }
            }
            return broken;
            """;

    @Autowired
    private Catalog catalog;

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void nothingRunsOffTheSideAt320Pixels(String language) {
        browser().screen(320);
        assertThat(findings(language, LOST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void nothingIsTooSmallToHit(String language) {
        assertThat(findings(language, TOO_SMALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"id, 320", "id, 360", "en, 320", "en, 360"})
    void noAddressIsBrokenInsideAWord(String language, int width) {
        browser().screen(width);
        assertThat(findings(language, BROKEN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void whoWasScammedIsHelpedFromTheFirstScreenOfAPhone(String language) {
        browser().screen(360);
        open("/" + language);

        Object bottom = browser()
                .script("return Math.ceil(document.querySelector(\".pick a[href$='/scam-report']\")"
                        + ".getBoundingClientRect().bottom + scrollY)");

        assertThat((Long) bottom).isLessThanOrEqualTo(640);
    }

    @Test
    void nothingIsLostWhenTextIsTwiceAsLarge() {
        List<String> lost = new ArrayList<>();
        for (String page : PageKinds.ALL) {
            open("/id" + page);
            lost.addAll(twiceAsLarge(page));
        }
        open("/id/whatsapp/account-banned/email");
        LetterSteps letter = new LetterSteps(browser());
        letter.send("dua belas", "Kodenya 448291");
        lost.addAll(twiceAsLarge("letter with errors"));
        letter.send("+44 7700 900123", "Keluarga");
        lost.addAll(twiceAsLarge("letter"));
        assertThat(lost).isEmpty();
    }

    private List<String> twiceAsLarge(String page) {
        browser().unfold();
        browser().script("document.documentElement.style.fontSize = '200%'");
        List<String> lost = run(LOST, page);
        browser().script("document.documentElement.style.fontSize = ''");
        return lost;
    }

    private List<String> findings(String language, String script) {
        List<String> found = new ArrayList<>();
        Stream<String> problems = catalog.published().providers().get(0).problems().stream()
                .map(problem -> "/whatsapp/" + problem.code());
        for (String page :
                Stream.concat(PageKinds.ALL.stream(), problems).distinct().toList()) {
            open("/" + language + page);
            browser().unfold();
            found.addAll(run(script, page));
        }
        open("/" + language + "/whatsapp/account-banned/email");
        LetterSteps letter = new LetterSteps(browser());
        letter.send("dua belas", "Kodenya 448291");
        found.addAll(run(script, "letter with errors"));
        letter.send("+44 7700 900123", "Keluarga");
        browser().unfold();
        found.addAll(run(script, "letter"));
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<String> run(String script, String page) {
        return ((List<String>) browser().script(script))
                .stream().map(finding -> page + ": " + finding).toList();
    }
}
