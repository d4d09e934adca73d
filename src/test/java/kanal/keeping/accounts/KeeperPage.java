package kanal.keeping.accounts;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A keepers' page as a browser reads it, with its forms. */
public record KeeperPage(int status, String location, String html) {
    /** A form, and what a browser would send of it. */
    public record Form(String action, MultiValueMap<String, String> values, List<String> buttons) {
        public Form with(String name, String... typed) {
            MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(values);
            changed.put(name, List.of(typed));
            return new Form(action, changed, buttons);
        }

        public Form without(String name) {
            MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(values);
            changed.remove(name);
            return new Form(action, changed, buttons);
        }

        public String value(String name) {
            return String.valueOf(values.getFirst(name));
        }
    }

    public Form form() {
        return forms().get(forms().size() - 1);
    }

    public List<Form> forms() {
        return elements(parsed().getDocumentElement(), "form")
                .filter(form -> !form.getAttribute("action").equals("/logout"))
                .map(KeeperPage::form)
                .toList();
    }

    /** What is read, in one line. */
    public String text() {
        return elements(parsed().getDocumentElement(), "main")
                .map(Element::getTextContent)
                .findFirst()
                .orElse("")
                .replaceAll("\\s+", " ");
    }

    public Stream<Element> elements(String tag) {
        return elements(parsed().getDocumentElement(), tag);
    }

    private static Form form(Element form) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        elements(form, "*").forEach(field -> {
            String name = field.getAttribute("name");
            if (field.getTagName().equals("textarea")) {
                // A browser sends lines so
                values.add(name, field.getTextContent().replace("\n", "\r\n"));
            } else if (field.getTagName().equals("select")) {
                values.add(name, chosen(field));
            } else if (field.getTagName().equals("input")
                    && (!field.getAttribute("type").equals("checkbox") || field.hasAttribute("checked"))) {
                values.add(name, field.getAttribute("value"));
            }
        });
        return new Form(
                form.getAttribute("action"),
                values,
                elements(form, "button")
                        .map(button -> button.getAttribute("value"))
                        .toList());
    }

    private static String chosen(Element select) {
        List<Element> options = elements(select, "option").toList();
        return options.stream()
                .filter(option -> option.hasAttribute("selected"))
                .findFirst()
                .orElse(options.get(0))
                .getAttribute("value");
    }

    public static Stream<Element> elements(Element in, String tag) {
        NodeList found = in.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private Document parsed() {
        try {
            return new HtmlDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (SAXException malformed) {
            throw new IllegalStateException(malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
