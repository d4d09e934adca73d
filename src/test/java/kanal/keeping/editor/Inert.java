package kanal.keeping.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanal.keeping.accounts.KeeperPage;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Whether a page runs nothing but Kanal's own script, leads nowhere but by safe schemes and calculates nothing. */
public final class Inert {
    private static final Set<String> LEADING = Set.of("href", "src", "action", "formaction", "srcdoc", "data");

    private Inert() {}

    public static void check(String path, KeeperPage page) {
        assertThat(page.elements("script"))
                .as(path)
                .allMatch(script -> script.getAttribute("src").startsWith("/js/")
                        && script.getTextContent().isBlank());
        assertThat(page.elements("*").flatMap(Inert::attributes)).as(path).allMatch(Inert::isHarmless);
        // The brand's
        assertThat(page.elements("svg")).as(path).hasSize(1);
        assertThat(page.html()).as(path).doesNotContain("zq49", "zq__49", "zq[[49", "java.lang.Runtime@");
    }

    private static Stream<Attr> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
    }

    private static boolean isHarmless(Attr attribute) {
        String name = attribute.getName();
        return LEADING.contains(name)
                ? attribute.getValue().matches("(?s)(/(?!/)|#|\\?|https://|mailto:|tel:|http://localhost:\\d+/).*")
                : !name.startsWith("on") && !name.equals("style");
    }
}
