package kanal.finder.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kanal.KanalTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page is valid HTML. */
@KanalTest
class ValidHtmlPageTests {
    @LocalServerPort
    private int port;

    private final ValidHtml valid = new ValidHtml();

    @Test
    void everyPageThatALinkLeadsToIsValid() {
        Map<String, List<String>> errors = new TreeMap<>();
        for (Page page : Walk.through(port).pages()) {
            errors.put(page.path(), valid.errors(page.html()));
        }
        errors.values().removeIf(List::isEmpty);

        assertThat(errors).isEmpty();
    }

    @Test
    void soAreRefinedPagesAndPagesOfErrors() {
        PageRequests site = new PageRequests(port);
        for (String path : List.of(
                "/id/whatsapp",
                "/id/whatsapp/account-banned?platform=iphone&tried=in-app:3&tried=email",
                "/en/whatsapp/account-banned/email?letterLang=id&tried=email:2",
                "/en/whatsapp/no-such-problem",
                "/id/whatsapp/account-banned?platform=%3Cb%3E")) {
            assertThat(valid.errors(site.get(path).body())).as(path).isEmpty();
        }
    }

    @Test
    void theValidatorSeesWhatIsWrong() {
        assertThat(valid.errors("<!doctype html><title>x</title><p><div id=a></div></p><b id=a>"))
                .isNotEmpty();
    }
}
