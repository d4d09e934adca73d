package kanal.keeping.changes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kanal.document.DocumentException;
import kanal.guide.Coded;
import kanal.guide.Language;
import kanal.guide.LocalText;
import kanal.guide.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** How the keepers' pages name things, in the keeper's language. */
public class Wording {
    private static final int BRIEF = 70;

    private final MessageSource messages;
    private final Language language;

    public Wording(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.language = Coded.find(Language.class, locale.getLanguage()).orElse(Language.ID);
    }

    public Language language() {
        return language;
    }

    public String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** What a component of a document is called. */
    public String field(String name) {
        return orCode("admin.field." + name, name);
    }

    /** What one element of that list is called. */
    public String row(String name, int position) {
        String number = Integer.toString(position + 1);
        return orCode("admin.row." + name, number, number);
    }

    /** What to mind when it is typed; null where that goes without saying. */
    public @Nullable String hint(Shape shape, String name) {
        String key = shape instanceof Shape.Regions ? "regions" : name;
        return messages.getMessage("admin.hint." + key, null, null, language.locale());
    }

    /** A fixed word, such as a grade. */
    public String word(String type, String code) {
        return orCode("admin.word." + type + "." + code, code);
    }

    /** In one language; a document needs both. */
    String closing(ClosingSentence sentence) {
        return word(ClosingSentence.class.getSimpleName(), sentence.code());
    }

    /** The words of a fixed sentence in every language. */
    public LocalText text(ClosingSentence sentence) {
        return sentence.text(messages);
    }

    /** A document may say what these pages have no words for yet; that is no reason not to show them. */
    private String orCode(String key, String code, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, code, language.locale()));
    }

    /** Why something is refused. */
    public String refusal(Refusal refusal) {
        return message("Rule." + refusal.rule(), refusal.arguments().toArray());
    }

    /** Why a document is refused, and where. */
    public String refusal(DocumentException refused) {
        List<String> where = new ArrayList<>();
        if (refused.line() > 0) {
            where.add(message("admin.import.line", refused.line()));
        }
        if (!refused.path().isEmpty()) {
            where.add(refused.path());
        }
        String reason = refusal(refused.refusal());
        return where.isEmpty() ? reason : String.join(", ", where) + ": " + reason;
    }

    public String in(Language of) {
        return message("admin.in." + of.code());
    }

    /** In the largest unit that says it exactly. */
    String span(Duration span) {
        SpanUnit unit = SpanUnit.of(span);
        return message("admin.span." + unit, unit.amount(span));
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(date);
    }

    /** To the minute, in universal time, since keepers may live anywhere. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", language.locale())
                .format(moment.atOffset(ZoneOffset.UTC));
    }

    /** As machines read it: to the second. */
    public String iso(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public static String brief(String text) {
        int end = text.length() <= BRIEF ? text.length() : text.offsetByCodePoints(0, text.codePointCount(0, BRIEF));
        return text.length() <= BRIEF ? text : text.substring(0, end) + "…";
    }
}
