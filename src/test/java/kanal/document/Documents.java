package kanal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kanal.guide.Provider;

/** The documents of the tests. */
public final class Documents {
    private Documents() {}

    public static Provider small() {
        return Document.read("small.yaml", smallText());
    }

    public static String smallText() {
        try (InputStream in = Documents.class.getResourceAsStream("/documents/small.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
