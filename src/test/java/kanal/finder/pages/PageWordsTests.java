package kanal.finder.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanal.KanalTest;
import kanal.document.Document;
import kanal.document.Documents;
import kanal.guide.ProviderCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nothing can have a code that is a page's where the code stands in an address, whichever pages there are. */
@KanalTest
class PageWordsTests {
    /** Where the small document gives each part that has a page for keepers its code. */
    private static final List<String> PARTS = List.of(
            "code: bank, name",
            "code: locked-out",
            "code: account-banned",
            "code: in-app",
            "code: ban-review",
            "code: wait",
            "code: banned-chats",
            "code: phone",
            "code: ban-email");

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping pages;

    @Test
    void knowsThePagesThatThereAre() {
        assertThat(words("provider")).contains("about", "check", "privacy");
        assertThat(words("problem")).contains("channels", "help");
        assertThat(words("code")).containsExactlyInAnyOrder("new", "order");
    }

    @Test
    void noProviderIsCalledLikeAPage() {
        for (String word : words("provider")) {
            assertThatThrownBy(() -> Document.blank(new ProviderCode(word)))
                    .hasMessageContaining("a part of pages' addresses: '" + word + "'");
        }
    }

    @Test
    void noProblemOrChannelIsCalledLikeAPage() {
        Map.of("problem", "code: account-banned", "channel", "code: in-app")
                .forEach((variable, code) -> words(variable).forEach(word -> refuses(code, word)));
    }

    @Test
    void noPartIsCalledLikeAKeepersPage() {
        words("code").forEach(word -> PARTS.forEach(code -> refuses(code, word)));
    }

    private static void refuses(String code, String word) {
        String text = Documents.smallText();
        assertThat(text).contains(code);
        String other = text.replaceFirst(code, code.replaceFirst("code: [a-z-]+", "code: " + word));
        assertThatThrownBy(() -> Document.read("small", other))
                .as("%s as %s", code, word)
                .hasMessageContaining("a part of pages' addresses: '" + word + "'");
    }

    /** The words that stand in some address where another one, which could be the same, has that variable. */
    private Set<String> words(String variable) {
        List<List<String>> addresses = pages.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(address -> List.of(address.split("/")))
                .toList();
        Set<String> words = new TreeSet<>();
        for (List<String> address : addresses) {
            int at = address.indexOf("{" + variable + "}");
            addresses.stream()
                    .filter(other -> at > 0 && canBeSame(address, other) && !isVariable(other.get(at)))
                    .forEach(other -> words.add(other.get(at)));
        }
        return words;
    }

    private static boolean canBeSame(List<String> one, List<String> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> canBeSame(one.get(i), other.get(i)));
    }

    private static boolean canBeSame(String one, String other) {
        return Stream.of(one, other).allMatch(PageWordsTests::isVariable)
                || one.matches(pattern(other))
                || other.matches(pattern(one));
    }

    private static boolean isVariable(String part) {
        return part.startsWith("{");
    }

    /** What a part of an address takes: anything, what is written behind the variable's name, or itself. */
    private static String pattern(String part) {
        return !isVariable(part)
                ? part.replace(".", "\\.")
                : part.contains(":") ? part.substring(part.indexOf(':') + 1, part.length() - 1) : ".*";
    }
}
