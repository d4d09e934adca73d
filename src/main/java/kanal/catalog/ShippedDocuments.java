package kanal.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import kanal.document.Document;
import kanal.document.DocumentException;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.guide.Rule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The documents that came with Kanal, in the order of their file names. */
@Component
class ShippedDocuments {
    private final Resource[] files;

    ShippedDocuments(@Value("${kanal.catalog.shipped:classpath*:catalog/*.yaml}") Resource[] files) {
        this.files = files.clone();
    }

    /** One after the other, since many do not go into memory at once. */
    Stream<Provider> read() {
        if (files.length == 0) {
            throw new DocumentException("catalog/*.yaml", 0, "", Rule.NO_DOCUMENT.by());
        }
        return documents();
    }

    /** What a provider's document said when it came with Kanal; nothing for one that came from elsewhere. */
    Optional<Provider> find(ProviderCode code) {
        return documents().filter(provider -> provider.code().equals(code)).findFirst();
    }

    private Stream<Provider> documents() {
        return Stream.of(files)
                .sorted(Comparator.comparing(ShippedDocuments::name))
                .map(file -> Document.read("catalog/" + name(file), text(file)));
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
