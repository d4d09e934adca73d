package kanal.catalog;

/** A document that is refused: where it is wrong, and why, in words for the person who wrote it. */
public final class DocumentException extends RuntimeException {
    private final int line;
    private final String path;
    private final String reason;

    DocumentException(String document, int line, String path, String reason) {
        super(place(document, line, path) + ": " + reason);
        this.line = line;
        this.path = path;
        this.reason = reason;
    }

    /** The line, from 1; 0 when the trouble is with the document as a whole. */
    public int line() {
        return line;
    }

    /** The place within the document, such as {@code channels[in-app].addresses[x].kind}; empty for the whole. */
    public String path() {
        return path;
    }

    /** What is wrong, without where. */
    public String reason() {
        return reason;
    }

    private static String place(String document, int line, String path) {
        return document + (line > 0 ? ", line " + line : "") + (path.isEmpty() ? "" : ", " + path);
    }
}
