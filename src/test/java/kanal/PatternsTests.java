package kanal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every regular expression of the code, as it stands there, with long inputs that are made to keep it busy. */
class PatternsTests {
    private static final Path CODE = Path.of("src", "main", "java");
    private static final int LONG = 50_000;

    /** Half of it is enough where nobody else is busy on the same cores; what grows faster than its input takes seconds. */
    private static final Duration MOMENT = Duration.ofMillis(250);

    private static final Duration A_WHILE = Duration.ofSeconds(10);

    /** Where an expression begins, and the literals that it is put together from. */
    private static final Pattern USE = Pattern.compile(
            "(?:Pattern (\\w+) =\\s+)?(Pattern\\.compile|rule|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s*(\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)");

    private static final Pattern MADE = Pattern.compile(
            "(?:Pattern\\.compile\\(\\s*(?=[a-z])|\\w\\.(?:matches|replaceAll|replaceFirst|split)\\((?=[A-Z]))(\\w+)[,)]");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** @param whole whether it is only asked whether it is the whole input */
    record Expression(String file, String pattern, boolean whole) {
        @Override
        public String toString() {
            return file + " " + pattern;
        }
    }

    static Stream<Expression> expressions() {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(PatternsTests::in)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Expression> in(Path file) {
        String code = text(file);
        return USE.matcher(code).results().map(use -> {
            StringBuilder pattern = new StringBuilder();
            LITERAL.matcher(use.group(3))
                    .results()
                    .forEach(part -> pattern.append(part.group(1).translateEscapes()));
            return new Expression(file.getFileName().toString(), pattern.toString(), !isSought(code, use));
        });
    }

    /** Whether it is looked for within the input, and not only asked whether it is all of it. */
    private static boolean isSought(String code, MatchResult use) {
        String name = use.group(1);
        if (name == null) {
            return !use.group(2).equals(".matches") && !use.group(2).equals("rule");
        }
        boolean alone = Pattern.compile(
                        "\\b" + name + "\\s*\\.matcher\\([^;]*\\.(?:find|results|replaceAll|replaceFirst)\\(")
                .matcher(code)
                .find();
        boolean kept =
                Pattern.compile("= " + name + "\\.matcher\\(").matcher(code).find() && code.contains(".find()");
        return alone || kept || code.contains(name + ".split(");
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void answersInAMoment(Expression expression) {
        Pattern pattern = Pattern.compile(expression.pattern(), Pattern.DOTALL);
        for (String input : inputs()) {
            assertTimeoutPreemptively(A_WHILE, () -> {
                Duration time = time(pattern.matcher(input), expression.whole());
                assertThat(time)
                        .as("%s with %s", expression, input.substring(0, 5))
                        .isLessThan(MOMENT);
            });
        }
    }

    /** Of this thread alone, and of the best one of four attempts: others are busy on the same machine. */
    private static Duration time(Matcher matcher, boolean whole) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 4; round++) {
            matcher.reset();
            long begin = threads.getCurrentThreadCpuTime();
            boolean more = whole ? matcher.matches() : matcher.find();
            while (more && !whole) {
                more = matcher.find();
            }
            best = Math.min(best, threads.getCurrentThreadCpuTime() - begin);
        }
        return Duration.ofNanos(best);
    }

    /** An expression that is made in another way needs a test of its own, as those of {@code Kind} and {@code Spelling} have, or bounds as {@code TRIED} has. */
    @Test
    void areAllThatThereAre() {
        try (Stream<Path> files = Files.walk(CODE)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file -> MADE.matcher(text(file))
                                    .results()
                                    .map(made -> file.getFileName() + " " + made.group(1))))
                    .containsExactlyInAnyOrder(
                            "Kind.java shape",
                            "SituationForm.java TRIED",
                            "Spelling.java BLANK",
                            "Spelling.java BLANK",
                            "Spelling.java regex");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> inputs() {
        List<String> inputs = new ArrayList<>();
        for (String part : List.of(
                "a", "0", " ", "\n", "a.", "a-", "0 ", "0-", "a@", "/a", "[a]", "{", "*a", "'", "a[", "=&", "ab ", "+0",
                "1.2", "a:", "\t ", "pin ")) {
            inputs.add(part.repeat(LONG / part.length()) + "!");
        }
        return inputs;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
