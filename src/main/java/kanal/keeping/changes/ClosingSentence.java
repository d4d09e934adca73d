package kanal.keeping.changes;

import kanal.guide.Coded;
import kanal.guide.Language;
import kanal.guide.LocalText;
import org.springframework.context.MessageSource;

/** A fixed reason why something is closed: whoever closes with one of these can say nothing else by it. */
public enum ClosingSentence implements Coded {
    TAKEN_OVER,
    SILENT,
    ENDED,
    UNNAMED,
    IN_DOUBT;

    /** As people read it. */
    public LocalText text(MessageSource messages) {
        return new LocalText(
                new Wording(messages, Language.ID.locale()).closing(this),
                new Wording(messages, Language.EN.locale()).closing(this));
    }
}
