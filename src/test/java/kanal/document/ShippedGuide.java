package kanal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kanal.guide.Guide;
import kanal.guide.Provider;

/** The guide that Kanal comes with, for tests that need no application: read once. */
public final class ShippedGuide {
    private static final String FILE = "catalog/whatsapp.yaml";

    private ShippedGuide() {}

    public static Provider provider() {
        return Holder.PROVIDER;
    }

    public static Guide guide() {
        return new Guide(1, List.of(provider()));
    }

    static String text() {
        try (InputStream in = ShippedGuide.class.getResourceAsStream("/" + FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Holder {
        static final Provider PROVIDER = Document.read(FILE, text());
    }
}
