package kanal.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.guide.Language;
import kanal.guide.LetterField;
import kanal.guide.LetterTemplate;
import kanal.guide.LocalText;
import kanal.guide.Provider;
import org.jspecify.annotations.Nullable;

/** Puts a template and what fills it together, in the language that is sent and the reader's beside it. */
final class Composer {
    private static final Pattern FIELD = Pattern.compile("\\{([^@{}][^{}]*)}");
    private static final Pattern LABEL = Pattern.compile("\\*([^*\\n]+)\\*");

    private final Provider provider;
    private final LetterTemplate template;
    private final Filling filling;
    private final Map<String, LetterField> fields;

    Composer(Provider provider, LetterTemplate template, Filling filling) {
        this.provider = provider;
        this.template = template;
        this.filling = filling;
        this.fields =
                provider.fields(template).stream().collect(Collectors.toMap(LetterField::code, Function.identity()));
    }

    String subject(Language language) {
        return words(template.subject(), language);
    }

    List<Letter.Paragraph> paragraphs(Language sent, Language reader) {
        List<Letter.Paragraph> paragraphs = new ArrayList<>();
        for (LetterTemplate.Paragraph part : template.paragraphs()) {
            if (isSaid(part)) {
                Letter.Paragraph said = new Letter.Paragraph(words(part.text(), sent), words(part.text(), reader));
                boolean joins = (part.joined() || part.listed()) && !paragraphs.isEmpty();
                paragraphs.add(joins ? paragraphs.remove(paragraphs.size() - 1).and(said, part.listed()) : said);
            }
        }
        return paragraphs;
    }

    private boolean isSaid(LetterTemplate.Paragraph paragraph) {
        return holds(paragraph.when(), paragraph.is())
                && fieldsNamed(paragraph.text()).allMatch(field -> filling.has(field(field)));
    }

    private boolean holds(@Nullable String when, @Nullable String is) {
        if (when == null) {
            return true;
        }
        return is == null ? filling.has(field(when)) : filling.is(field(when), is);
    }

    /** One pass over the template's own words: braces and asterisks that somebody typed stay what they are. */
    private String words(LocalText text, Language language) {
        String own = LABEL.matcher(provider.text(text, language)).replaceAll("$1");
        return FIELD.matcher(own)
                .replaceAll(named -> Matcher.quoteReplacement(filling.words(field(named.group(1)), language)));
    }

    private LetterField field(String code) {
        LetterField field = fields.get(code);
        if (field == null) {
            throw new IllegalStateException(
                    "The letter '" + template.code() + "' names '" + code + "' and does not ask for it");
        }
        return field;
    }

    private static Stream<String> fieldsNamed(LocalText text) {
        return Stream.of(text.id(), text.en())
                .flatMap(words -> FIELD.matcher(words).results())
                .map((MatchResult named) -> named.group(1));
    }
}
