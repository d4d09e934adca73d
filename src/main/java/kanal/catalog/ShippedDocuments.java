package kanal.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.document.Document;
import kanal.document.DocumentException;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.guide.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The documents that came with Kanal, in the order of their names. A document is a file, or a folder with a
 * {@code provider.yaml} in it and whatever else lies there.
 */
@Component
class ShippedDocuments {
    private static final String OF_FOLDER = "/provider.yaml";

    private final Resource[] files;

    ShippedDocuments(@Value("${kanal.catalog.shipped:classpath*:catalog/**/*.yaml}") Resource[] files) {
        this.files = files.clone();
    }

    /**
     * A document that was not read yet.
     *
     * @param place the address of the file or the folder
     */
    private record Shipped(String place, List<Resource> files) {
        String name() {
            return "catalog/" + file();
        }

        String file() {
            return place.substring(place.lastIndexOf('/') + 1);
        }

        Provider read() {
            if (address(files.get(0)).equals(place)) {
                return Document.read(name(), text(files.get(0)));
            }
            SortedMap<String, String> texts = new TreeMap<>();
            files.forEach(file -> texts.put(address(file).substring(place.length() + 1), text(file)));
            return Document.read(name(), texts);
        }
    }

    /** One after the other, since many do not go into memory at once. */
    Stream<Provider> read() {
        if (files.length == 0) {
            throw new DocumentException("catalog/*.yaml", 0, "", Rule.NO_DOCUMENT.by());
        }
        Map<ProviderCode, String> names = new HashMap<>();
        return documents().map(document -> {
            Provider provider = document.read();
            @Nullable String other = names.put(provider.code(), document.name());
            if (other != null) {
                throw new DocumentException(
                        document.name(), 0, "code", Rule.IN_ANOTHER_FILE.by(provider.code(), other));
            }
            return provider;
        });
    }

    /**
     * What a provider's document said when it came with Kanal; nothing for one that came from elsewhere. The document with
     * the provider's name is read first, and mostly no other.
     */
    Optional<Provider> find(ProviderCode code) {
        return documents()
                .sorted(Comparator.comparing(document -> !document.file().startsWith(code.value())))
                .map(Shipped::read)
                .filter(provider -> provider.code().equals(code))
                .findFirst();
    }

    private Stream<Shipped> documents() {
        Set<String> folders = Stream.of(files)
                .map(ShippedDocuments::address)
                .filter(address -> address.endsWith(OF_FOLDER))
                .map(address -> address.substring(0, address.length() - OF_FOLDER.length()))
                .collect(Collectors.toSet());
        return Stream.of(files)
                .collect(Collectors.groupingBy(file -> document(address(file), folders)))
                .entrySet()
                .stream()
                .map(document -> new Shipped(document.getKey(), document.getValue()))
                .sorted(Comparator.comparing(Shipped::file));
    }

    /** The folder around a file that is a document, or else the file. */
    private static String document(String address, Set<String> folders) {
        for (int end = address.lastIndexOf('/'); end > 0; end = address.lastIndexOf('/', end - 1)) {
            if (folders.contains(address.substring(0, end))) {
                return address.substring(0, end);
            }
        }
        return address;
    }

    private static String address(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
