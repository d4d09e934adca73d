package kanal.finder.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.Messages;
import kanal.finder.pages.CheckView;
import kanal.genuine.Judgement;
import kanal.genuine.Qualification;
import kanal.guide.Access;
import kanal.guide.Claim;
import kanal.guide.Coded;
import kanal.guide.Grade;
import kanal.guide.Language;
import kanal.guide.Platform;
import kanal.guide.Rule;
import kanal.guide.Suitability;
import kanal.guide.Urgency;
import kanal.guide.WaitingTime;
import kanal.letters.FieldError;
import kanal.letters.LetterWarning;
import kanal.ranking.Criterion;
import kanal.ranking.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** Every word of the interface is there in every language, and none is left over. */
class MessagesTests {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path CODE = Path.of("src", "main", "java");

    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([A-Za-z0-9.-]+)");
    private static final Pattern BEGINNING_IN_TEMPLATE = Pattern.compile("#\\{\\|([A-Za-z0-9.-]*\\.)\\$\\{");
    private static final Pattern BEGINNING_IN_CODE = Pattern.compile("\"([a-z][A-Za-z0-9.-]*\\.)\"");
    private static final Pattern KEY_IN_CODE =
            Pattern.compile("[mM]essage\\(\\s*\"([A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9-])\"");
    private static final Pattern TEXT_IN_CODE = Pattern.compile("\"([A-Za-z0-9.-]+)\"");

    @Test
    void everyMessageIsThereInEveryLanguage() {
        for (String room : Messages.rooms()) {
            assertThat(keys(room + "_id")).as(room).isEqualTo(keys(room + "_en"));
            assertThat(keys(room)).doesNotContainAnyElementsOf(keys(room + "_id"));
        }
    }

    @Test
    void everyMessageIsOfOneRoom() {
        List<String> keys = Messages.rooms().stream()
                .flatMap(room -> Stream.concat(keys(room).stream(), keys(room + "_id").stream()))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyRoomIsAsked() throws IOException {
        String names = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml")).stream()
                        .map(source -> String.valueOf(source.getProperty("spring.messages.basename")))
                        .findFirst()
                        .orElseThrow();

        assertThat(names.split(","))
                .containsExactlyInAnyOrderElementsOf(Messages.rooms().stream()
                        .map(room -> "messages/" + room)
                        .toList());
    }

    @Test
    void noMessageIsEmpty() {
        Stream<String> files = Messages.rooms().stream().flatMap(room -> Stream.of(room, room + "_id", room + "_en"));

        assertThat(files)
                .allSatisfy(file -> assertThat(properties(file).values())
                        .noneMatch(text -> text.toString().isBlank()));
    }

    @Test
    void everyMessageThatIsUsedIsThere() {
        Stream<String> used =
                Stream.concat(found(KEY_IN_TEMPLATE, templates()).stream(), found(KEY_IN_CODE, code()).stream());

        assertThat(all()).containsAll(used.toList());
    }

    @Test
    void everyCodeHasItsSentence() {
        assertThat(all()).containsAll(families().toList());
    }

    @Test
    void everyMessageIsUsed() {
        Set<String> used = found(KEY_IN_TEMPLATE, templates());
        used.addAll(found(TEXT_IN_CODE, code()));
        families().forEach(used::add);
        Set<String> beginnings = found(BEGINNING_IN_TEMPLATE, templates());
        beginnings.addAll(found(BEGINNING_IN_CODE, code()));
        // Of these, every status has its title and its lead
        beginnings.add("error.");

        assertThat(all())
                .filteredOn(key -> !used.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    /** The keys that are made from codes. */
    private static Stream<String> families() {
        return Stream.of(
                        named("Reason.%s", Reason.Code.values()),
                        named("Criterion.%s", Criterion.values()),
                        named("Criterion.%s.label", Criterion.values()),
                        Stream.of("Criterion.ALREADY_TRIED.until", "Region.EEA"),
                        named("Rule.%s", Rule.values()),
                        named("Grade.%s", Grade.values()),
                        named("Grade.%s.about", offered()),
                        named("about.grade.%s", Grade.values()),
                        named("about.gradeText.%s", Grade.values()),
                        named("Basis.%s", WaitingTime.Basis.values()),
                        named("Suitability.%s", Suitability.values()),
                        named("FieldError.%s", FieldError.values()),
                        named("ApiFieldError.%s", ApiFieldError.values()),
                        named("LetterWarning.%s", LetterWarning.values()),
                        named("Finding.%s", kanal.genuine.Reason.values()),
                        named("Judgement.%s", Judgement.values()),
                        named("Judgement.%s.short", Judgement.values()),
                        named("Judgement.%s.next", Judgement.values()),
                        Stream.of(
                                "Judgement.NOT_GENUINE.several",
                                "Judgement.NOT_GENUINE.message",
                                "Judgement.UNCONFIRMED.message",
                                "Judgement.UNCONFIRMED.foreign",
                                "Judgement.UNCONFIRMED.next.foreign",
                                "Judgement.NOT_GENUINE.next.message",
                                "Judgement.GENUINE.next.qualified"),
                        named("Qualification.%s", Qualification.values()),
                        named("Given.%s", CheckView.TO_UNDO.toArray(Enum<?>[]::new)),
                        named("Verdict.%s", Claim.Verdict.values()),
                        named("Language.%s", Language.values()),
                        named("Platform.%s", Platform.values()),
                        named("Access.%s.short", Access.values()),
                        named("Urgency.%s.short", Urgency.values()),
                        coded("situation.platform.%s", Platform.values()),
                        Stream.of("situation.platform."),
                        coded("situation.access.%s", Access.values()),
                        coded("situation.urgency.%s", Urgency.values()),
                        Stream.of("channels", "article", "about", "privacy", "check")
                                .flatMap(view -> Stream.of(view + ".title", view + ".description")),
                        Stream.of(400, 403, 404, 405, 406, 411, 413, 415, 429, 500, 503)
                                .flatMap(
                                        status -> Stream.of("error." + status + ".title", "error." + status + ".lead")))
                .flatMap(family -> family);
    }

    private static Grade[] offered() {
        return Arrays.stream(Grade.values()).filter(Grade::offered).toArray(Grade[]::new);
    }

    private static Stream<String> named(String pattern, Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> pattern.formatted(code.name()));
    }

    private static Stream<String> coded(String pattern, Coded... codes) {
        return Arrays.stream(codes).map(code -> pattern.formatted(code.code()));
    }

    private static Set<String> found(Pattern pattern, Stream<String> texts) {
        return texts.flatMap(text -> pattern.matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all() {
        return Messages.rooms().stream()
                .flatMap(room -> Stream.concat(keys(room).stream(), keys(room + "_id").stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String file) {
        return new TreeSet<>(properties(file).stringPropertyNames());
    }

    private static Properties properties(String file) {
        Properties properties = new Properties();
        Path path = Messages.FOLDER.resolve(file + ".properties");
        if (!Files.exists(path)) {
            return properties;
        }
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    private static Stream<String> templates() {
        return texts(RESOURCES.resolve("templates"), ".html");
    }

    private static Stream<String> code() {
        return texts(CODE, ".java");
    }

    private static Stream<String> texts(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).map(MessagesTests::text).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
