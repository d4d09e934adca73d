package kanal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kanal.guide.ChannelCode;
import kanal.guide.LetterTemplate;
import kanal.guide.LocalText;
import kanal.guide.ProblemCode;

/** A template of letters as a row. */
@Entity
@Table(name = "letter")
class LetterEntry extends ProviderPart {
    private String code;
    private String channels;
    private String problems;
    private String fields;
    private TextColumns subject;
    private String paragraphs;
    private String checklist;
    private boolean harmful;

    @SuppressWarnings("NullAway.Init")
    protected LetterEntry() {}

    LetterEntry(ProviderEntry provider, int position, LetterTemplate letter) {
        super(provider, position);
        code = letter.code();
        channels = Json.of(letter.channels());
        problems = Json.of(letter.problems());
        fields = Json.of(letter.fields());
        subject = TextColumns.of(letter.subject());
        paragraphs = Json.of(letter.paragraphs());
        checklist = Json.of(letter.checklist());
        harmful = letter.harmful();
    }

    @Override
    String key() {
        return code;
    }

    LetterTemplate toLetter() {
        return built(
                code,
                () -> new LetterTemplate(
                        code,
                        Json.set(ChannelCode.class, channels),
                        Json.set(ProblemCode.class, problems),
                        Json.list(String.class, fields),
                        subject.toText(),
                        Json.list(LetterTemplate.Paragraph.class, paragraphs),
                        Json.list(LocalText.class, checklist),
                        harmful));
    }
}
