package kanal.guide;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a letter is written: the text to send, in any channel.
 *
 * @param channels the channels that it is fitted to
 * @param problems the problems that it is for; empty for every problem without a template of its own
 * @param fields codes of the fields that it asks for, in the order of the form
 * @param subject one line; it names required fields only
 * @param paragraphs the body; one that names a field without a value is left out
 * @param checklist what to attach or check before sending
 * @param harmful whether it could harm somebody when another's number is given: it is then made only with the statement
 *     {@code ownNumber}
 */
public record LetterTemplate(
        String code,
        Set<ChannelCode> channels,
        Set<ProblemCode> problems,
        List<String> fields,
        LocalText subject,
        List<Paragraph> paragraphs,
        List<LocalText> checklist,
        boolean harmful) {
    /** The statement without which a harmful letter is not made. */
    public static final String OWN_NUMBER = "ownNumber";

    /**
     * One paragraph.
     *
     * @param when the code of a field that must have a value, or a statement that must be made; null for always
     * @param is the choice that field must have, where any value is not enough
     * @param joined whether it goes on in the paragraph before it, where there is one
     * @param listed whether it is the next line of the paragraph before it, where there is one
     */
    public record Paragraph(
            LocalText text, @Nullable String when, @Nullable String is, boolean joined, boolean listed) {
        public Paragraph(LocalText text, @Nullable String when, @Nullable String is) {
            this(text, when, is, false, false);
        }
    }

    public LetterTemplate {
        Slug.check(code);
        Slug.checkOfPart(code);
        channels = Sets.ordered(channels);
        problems = Sets.ordered(problems);
        fields = List.copyOf(fields);
        paragraphs = List.copyOf(paragraphs);
        checklist = List.copyOf(checklist);
        if (harmful && !fields.contains(OWN_NUMBER)) {
            throw new RefusedException(Rule.HARMFUL_LETTER.by(code, OWN_NUMBER));
        }
        if (subject.id().contains("\n") || subject.en().contains("\n")) {
            throw new RefusedException(Rule.SUBJECT_LINES.by(code));
        }
        Set<String> asked = Check.unique("field", fields, field -> field);
        Check.known(
                "letters[" + code + "]",
                "field",
                paragraphs.stream().flatMap(p -> Stream.ofNullable(p.when())).toList(),
                asked);
    }
}
