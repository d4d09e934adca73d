package kanal.document;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanal.guide.Guide;
import kanal.guide.Provider;

/** The guide that Kanal comes with, for tests that need no application: read once. */
public final class ShippedGuide {
    private static final String FOLDER = "catalog/whatsapp";

    private ShippedGuide() {}

    public static Provider provider() {
        return Holder.PROVIDER;
    }

    public static Guide guide() {
        return new Guide(1, List.of(provider()));
    }

    /** The texts of all its files. */
    static String text() {
        return String.join("\n", files().values());
    }

    private static SortedMap<String, String> files() {
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            Path folder = Path.of(ShippedGuide.class.getResource("/" + FOLDER).toURI());
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return texts;
    }

    private static final class Holder {
        static final Provider PROVIDER = Document.read(FOLDER, files());
    }
}
