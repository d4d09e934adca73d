package kanal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house: which there are, what each may touch, and what the pure ones never do. */
class RoomsTests {
    private static final JavaClasses KANAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kanal");

    /** An allow-list, so that a slip makes it stricter. */
    private static final DescribedPredicate<JavaClass> PLAIN_JAVA = resideInAnyPackage(
                    "java.lang",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "java.time..",
                    "java.text",
                    "java.math",
                    "org.jspecify.annotations")
            .or(belongToAnyOf(
                    URI.class, IDN.class, ConcurrentHashMap.class, ConcurrentMap.class, ApplicationModule.class));

    private static final Set<String> ARITHMETIC =
            Set.of("exp", "log", "log10", "pow", "sqrt", "cbrt", "sin", "cos", "tan");

    /** What differs by moment, machine or chance. */
    private static final Pattern MACHINE = Pattern.compile("java\\.time\\..*\\.now|java\\.time\\.Clock\\..*"
            + "|java\\.time\\.ZoneId\\.systemDefault|java\\.lang\\.System\\.(?!arraycopy).*"
            + "|java\\.util\\.(Date|Calendar|TimeZone|Random)\\..*|java\\.util\\.Locale\\.getDefault"
            + "|.*\\.(random|randomUUID)");

    @Test
    void areExactlyTodays() {
        assertThat(KANAL.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrder(
                        "kanal",
                        "kanal.guide",
                        "kanal.text",
                        "kanal.ranking",
                        "kanal.genuine",
                        "kanal.letters",
                        "kanal.document",
                        "kanal.audit",
                        "kanal.operation",
                        "kanal.catalog",
                        "kanal.keeping.accounts",
                        "kanal.keeping.changes",
                        "kanal.keeping.suggestions",
                        "kanal.keeping.review",
                        "kanal.keeping.editor",
                        "kanal.keeping.desk",
                        "kanal.finder.frame",
                        "kanal.finder.pages",
                        "kanal.finder.api");
    }

    /** Each annotated package is one, also in the wings, which have no wall of their own. */
    @Test
    void dependOnEachOtherOneWayAndAsDeclared() {
        System.setProperty("spring.modulith.detection-strategy", "explicitly-annotated");
        ApplicationModules rooms = ApplicationModules.of(Kanal.class);

        assertThat(rooms.stream()).hasSize(18);
        rooms.verify();
    }

    @ParameterizedTest
    @CsvSource({"guide, ''", "ranking, guide", "genuine, guide text"})
    void dependOnPlainJavaOnlyWhereTheyArePure(String room, String below) {
        String[] rooms = Stream.concat(Stream.of(room), Stream.of(below.split(" ")))
                .filter(name -> !name.isEmpty())
                .map(name -> "kanal." + name)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage("kanal." + room + "..")
                .should()
                .onlyDependOnClassesThat(PLAIN_JAVA.or(resideInAnyPackage(rooms)))
                .check(KANAL);
    }

    /** The libraries know letters that look alike, endings of domains, telephone numbers, and how cards and mails are written. */
    @Test
    void dependOnFiveLibrariesBesideWhereTextIsRead() {
        classes()
                .that()
                .resideInAPackage("kanal.text..")
                .should()
                .onlyDependOnClassesThat(PLAIN_JAVA
                        .or(resideInAnyPackage(
                                "kanal.text",
                                "com.ibm.icu.lang",
                                "com.ibm.icu.text",
                                "com.google.common.net",
                                "com.google.i18n.phonenumbers",
                                "com.github.mangstadt.vinnie..",
                                "jakarta.mail..",
                                "java.nio.charset"))
                        .or(belongToAnyOf(
                                ByteArrayInputStream.class,
                                InputStream.class,
                                IOException.class,
                                StringReader.class,
                                Reader.class,
                                UncheckedIOException.class,
                                DataHandler.class,
                                DataSource.class)))
                .check(KANAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "text", "ranking", "genuine"})
    void readNoClockNoLocaleAndNoChanceWhereTheyArePure(String room) {
        noClasses()
                .that()
                .resideInAPackage("kanal." + room + "..")
                .should()
                .accessTargetWhere(describe("the target differs by moment, machine or chance", RoomsTests::differs))
                .check(KANAL);
    }

    @Test
    void calculateTheSameOnEveryMachine() {
        noClasses()
                .that()
                .resideInAPackage("kanal.ranking..")
                .should()
                .accessTargetWhere(
                        describe("the target may round differently, unlike StrictMath", RoomsTests::roundsAsItLikes))
                .check(KANAL);
    }

    @Test
    void areNotNamedAfterTechnicalLayers() {
        noClasses()
                .should()
                .resideInAnyPackage(Stream.of("web", "service", "repository", "common", "util", "core", "dto")
                        .map(layer -> ".." + layer + "..")
                        .toArray(String[]::new))
                .check(KANAL);
    }

    private static boolean differs(JavaAccess<?> access) {
        String target = access.getTargetOwner().getName() + "." + access.getName();
        return MACHINE.matcher(target).matches();
    }

    private static boolean roundsAsItLikes(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Math.class) && ARITHMETIC.contains(access.getName());
    }
}
