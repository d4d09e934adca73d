package kanal.finder.pages;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An HTML page as programs read it. */
final class Page {
    private final String path;
    private final String html;
    private final Document document;

    Page(String path, String html) {
        this.path = path;
        this.html = html;
        this.document = parsed(html);
    }

    /** What a person reads, whatever stands between the letters. */
    String text() {
        return document.getDocumentElement().getTextContent();
    }

    String path() {
        return path;
    }

    String html() {
        return html;
    }

    /** "id" or "en". */
    String language() {
        return document.getDocumentElement().getAttribute("lang");
    }

    String title() {
        return elements("title").map(Element::getTextContent).findFirst().orElse("");
    }

    String description() {
        return elements("meta")
                .filter(meta -> meta.getAttribute("name").equals("description"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElse("");
    }

    /** Links of the head by their relation, and by language where they have one. */
    List<String> related(String relation, String language) {
        return elements("link")
                .filter(link -> link.getAttribute("rel").equals(relation))
                .filter(link -> link.getAttribute("hreflang").equals(language))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** What a person can tap, and what they can copy. */
    List<String> targets() {
        return Stream.of("href", "data-copy", "action", "formaction")
                .flatMap(this::attributes)
                .toList();
    }

    List<String> links() {
        return elements("a").map(link -> link.getAttribute("href")).toList();
    }

    /** What the browser loads with the page. */
    List<String> resources() {
        return Stream.of(
                        elements("script").map(script -> script.getAttribute("src")),
                        elements("img").map(image -> image.getAttribute("src")),
                        related("stylesheet", "").stream(),
                        related("icon", "").stream())
                .flatMap(part -> part)
                .toList();
    }

    Set<String> ids() {
        return attributes("id").collect(Collectors.toSet());
    }

    Stream<String> attributes(String name) {
        return elements("*").filter(element -> element.hasAttribute(name)).map(element -> element.getAttribute(name));
    }

    Stream<Element> elements(String tag) {
        NodeList found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    @Override
    public String toString() {
        return path;
    }

    private static Document parsed(String html) {
        try {
            return new HtmlDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (SAXException malformed) {
            throw new IllegalStateException(malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
