package kanal.keeping.changes;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.document.ContactsInWords;
import kanal.document.Document;
import kanal.genuine.ContactCheck;
import kanal.genuine.Counterpart;
import kanal.genuine.Finding;
import kanal.genuine.Judgement;
import kanal.guide.Coded;
import kanal.guide.Language;
import kanal.guide.Provider;
import kanal.text.Contact;
import tools.jackson.databind.JsonNode;

/**
 * What people are told now who paste a value that somebody wants in the catalog.
 *
 * @param value as it is typed, and never a link
 */
public record Opinion(String value, List<Line> lines) {
    private static final int MOST = 20;

    /** As sources have it; a hotline of four digits begins with other ones. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** One contact in it. */
    record Line(Judgement judgement, String text) {}

    public static Opinion on(String value, Provider provider, ContactCheck check, Wording wording) {
        return new Opinion(
                value,
                check.check(value).findings().stream()
                        .map(finding -> line(finding, provider, wording))
                        .toList());
    }

    /** On every value that is not there yet, and on whatever contact a new text names. */
    public static List<Opinion> onNew(Provider before, Provider after, ContactCheck check, Wording wording) {
        Set<String> known =
                Stream.concat(values(before), texts(Document.tree(before))).collect(Collectors.toSet());
        Stream<String> named = texts(Document.tree(after))
                .filter(text -> !known.contains(text))
                .flatMap(text -> ContactsInWords.of(text).stream())
                .map(Contact::text)
                .filter(text -> !YEAR.matcher(text).matches());
        return Stream.concat(values(after).filter(value -> !known.contains(value)), named)
                .distinct()
                .limit(MOST)
                .map(value -> on(value, after, check, wording))
                .toList();
    }

    private static Stream<String> values(Provider provider) {
        return provider.channels().stream()
                .flatMap(channel -> channel.addresses().stream())
                .filter(address -> !address.kind().isInWords())
                .map(address -> address.value().en());
    }

    /** In each language; addresses are told of as values. */
    private static Stream<String> texts(JsonNode node) {
        return node.isArray()
                ? node.valueStream().flatMap(Opinion::texts)
                : node.propertyStream()
                        .filter(it -> !it.getKey().equals("value"))
                        .flatMap(it -> Coded.find(Language.class, it.getKey()).isPresent()
                                ? Stream.of(it.getValue().asString(""))
                                : texts(it.getValue()));
    }

    private static Line line(Finding finding, Provider provider, Wording wording) {
        Counterpart other = finding.comparedWith();
        String holder = (other == null ? provider.name() : other.holder()).in(wording.language());
        return new Line(finding.judgement(), wording.message("Finding." + finding.reason(), holder));
    }
}
