package kanal.keeping.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanal.document.ContactsInWords;
import kanal.document.DocumentException;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Provider;
import kanal.keeping.changes.KeeperWords;
import kanal.keeping.changes.Shape;
import kanal.keeping.changes.Wording;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.ObjectNode;

/** Values that are typed to harm, and every field of the editor in which somebody can type them. */
public final class Hostile {
    /** What may stand in a text, where it is nothing but text. */
    public static final List<String> MARKUP = List.of(
            "<script>alert(1)</script>",
            "\"><svg/onload=alert(1)>",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "${T(java.lang.Runtime).getRuntime()}",
            "zq${7*7}",
            "zq__${7*7}__",
            "zq[[${7*7}]]");

    public static final String HEADER = "Halo\r\nBcc: x@example.com";

    /** What may stand nowhere. */
    static final List<String> UNFIT = List.of(
            "java\tscript:alert(1)", "a\u202eb", "a\u200bb", "a\u0000b", "a\u0007b", "a\ud800b", "x".repeat(10_000));

    private static final Wording WORDS = KeeperWords.in("en");

    private Hostile() {}

    static List<String> values() {
        return Stream.of(MARKUP, List.of(HEADER), UNFIT).flatMap(List::stream).toList();
    }

    /**
     * One thing that a form asks for.
     *
     * @param names of its inputs: two for a text in both languages
     */
    record Field(PartKey part, FormNode.Type type, List<String> names) {
        boolean isText() {
            return type == FormNode.Type.TEXT;
        }

        @Override
        public String toString() {
            return part + " " + names;
        }
    }

    /** A part's form as a browser sends it, and what can be typed into it. */
    record Form(PartKey part, MultiValueMap<String, String> sent, List<Field> fields) {
        static Form of(Provider provider, PartKey key) {
            ObjectNode part = ProviderTree.of(provider).part(key).orElseThrow();
            List<FormNode> nodes =
                    new FormView(provider, WORDS, FormErrors.NONE, "").of(PartMode.WHOLE.shape(key.kind()), part);
            MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
            FormWriter.untouched(nodes).forEach(it -> sent.add(it.getKey(), it.getValue()));
            List<Field> fields = new ArrayList<>();
            all(nodes).forEach(node -> add(key, node, fields));
            return new Form(key, sent, fields);
        }

        public Form with(Field field, String value) {
            MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(sent);
            field.names().forEach(name -> typed.set(name, value));
            return new Form(part, typed, fields);
        }

        /** The provider when this is saved; nothing when it is refused. */
        Optional<Provider> applyTo(Provider provider) {
            Shape.Fields shape = PartMode.WHOLE.shape(part.kind());
            try {
                ObjectNode said = FormReader.read(shape, new SubmittedForm(sent));
                EmptyFields.drop(said);
                if (!EmptyFields.missing(shape, said, WORDS).isEmpty()) {
                    return Optional.empty();
                }
                ProviderTree tree = ProviderTree.of(provider);
                tree.put(part, PartMode.WHOLE.complete(tree.part(part).orElseThrow(), part.kind(), said));
                Provider after = tree.toProvider();
                ContactsInWords.refuse(provider, after);
                return Optional.of(after);
            } catch (DocumentException | ResponseStatusException refused) {
                return Optional.empty();
            }
        }
    }

    /** The form of every part. */
    static List<Form> forms(Provider provider) {
        ProviderTree tree = ProviderTree.of(provider);
        return Stream.of(PartKind.values())
                .flatMap(kind -> tree.keys(kind).stream())
                .map(key -> Form.of(provider, key))
                .toList();
    }

    /** The provider with the first of these values that each field takes; only what is stopped says why. */
    public static Provider everywhere(Provider provider, List<String> values) {
        Provider poisoned = provider;
        for (Form form : forms(provider)) {
            Form typed = form;
            for (Field field : form.fields()) {
                if (field.names().contains("p.stopped.id")
                        && form.sent().get("p.stopped.id").contains("")) {
                    continue;
                }
                for (String value : values) {
                    Form next = typed.with(field, value);
                    Optional<Provider> taken = next.applyTo(poisoned);
                    if (taken.isPresent()) {
                        poisoned = taken.get();
                        typed = next;
                        break;
                    }
                }
            }
        }
        return poisoned;
    }

    private static Stream<FormNode> all(List<FormNode> nodes) {
        return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), all(node.children())));
    }

    private static void add(PartKey key, FormNode node, List<Field> fields) {
        Stream<String> names = node.inputs().stream().map(FormNode.Input::name).distinct();
        switch (node.type()) {
            case GROUP, ROWS -> {}
            case TEXT -> fields.add(new Field(key, node.type(), names.toList()));
            default -> names.forEach(name -> fields.add(new Field(key, node.type(), List.of(name))));
        }
    }
}
