package kanal.document;

import java.util.List;
import kanal.guide.Provider;
import kanal.guide.Refusal;

/** A document that is refused: where it is wrong, and why, in words for the person who wrote it. */
public final class DocumentException extends RuntimeException {
    private final int line;
    private final List<String> place;
    private final String path;
    private final transient Refusal refusal;

    public DocumentException(String document, int line, String path, Refusal refusal) {
        this(document, line, List.of(), path, refusal);
    }

    public DocumentException(String document, int line, List<String> place, String path, Refusal refusal) {
        super(place(document, line, path) + ": " + refusal.sentence());
        this.line = line;
        this.place = List.copyOf(place);
        this.path = path;
        this.refusal = refusal;
    }

    /** At that place of a provider that is to be published. */
    public static DocumentException at(List<String> place, Provider provider, Refusal refusal) {
        return new DocumentException(
                "catalog", 0, place, Tree.of("catalog", Document.tree(provider)).readable(place), refusal);
    }

    /** The line, from 1; 0 when the trouble is with the document as a whole. */
    public int line() {
        return line;
    }

    /** The place within the document, such as {@code channels[in-app].addresses[x].kind}; empty for the whole. */
    public String path() {
        return path;
    }

    /** The same as keys and positions from the top, as near to the trouble as can be told. */
    public List<String> place() {
        return place;
    }

    /** What is wrong, without where. */
    public Refusal refusal() {
        return refusal;
    }

    private static String place(String document, int line, String path) {
        return document + (line > 0 ? ", line " + line : "") + (path.isEmpty() ? "" : ", " + path);
    }
}
