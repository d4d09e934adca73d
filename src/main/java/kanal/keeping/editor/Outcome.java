package kanal.keeping.editor;

import java.util.List;
import kanal.document.DocumentException;
import kanal.guide.Provider;
import kanal.keeping.changes.PartChange;

/** What becomes of an edit that a keeper looks at or saves. */
sealed interface Outcome {
    /** It can be saved, and changes these parts. */
    record Ready(Provider after, List<PartChange> changes) implements Outcome {}

    /**
     * People see it.
     *
     * @param waits whether the suggestion from which it was made still waits for an answer
     */
    record Saved(long revision, boolean waits) implements Outcome {}

    /**
     * Another owner has to approve it first.
     *
     * @param waits whether the suggestion from which it was made still waits for an answer
     */
    record Proposed(long number, boolean waits) implements Outcome {}

    record Refused(DocumentException why) implements Outcome {}

    /** Nothing would differ. */
    record Unchanged() implements Outcome {}

    /** Somebody else changed the same since the keeper began. */
    record Conflict() implements Outcome {}

    /**
     * The database does not answer.
     *
     * @param full whether it does, and has no space left
     */
    record Unsaved(boolean full) implements Outcome {}
}
