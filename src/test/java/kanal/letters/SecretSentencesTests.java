package kanal.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five hundred sentences as people write them, half of them with a secret. */
class SecretSentencesTests {
    private static final Path SENTENCES = Path.of("src", "test", "resources", "secrets");

    @ParameterizedTest
    @ValueSource(strings = {"while-made", "afterwards", "by-kind", "read-again"})
    void marksEverySecret(String file) {
        assertThat(sentences(file, "secret"))
                .hasSizeGreaterThanOrEqualTo(50)
                .allSatisfy(text -> assertThat(Secret.suspicions(text)).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"while-made", "afterwards", "by-kind", "read-again"})
    void stopsAtMostTwoOfAHundredOthers(String file) {
        List<String> others = sentences(file, "ok");
        List<String> stopped = others.stream()
                .filter(text -> Secret.suspicions(text).stream().anyMatch(Suspicion::sure))
                .toList();

        assertThat(others).hasSizeGreaterThanOrEqualTo(50);
        assertThat(stopped).hasSizeLessThanOrEqualTo(others.size() / 50);
    }

    private static List<String> sentences(String file, String kind) {
        try (var lines = Files.lines(SENTENCES.resolve(file + ".tsv"))) {
            return lines.filter(line -> line.startsWith(kind + "\t"))
                    .map(line -> line.substring(kind.length() + 1).replace("\\n", "\n"))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
