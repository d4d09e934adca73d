package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import kanal.keeping.accounts.KeeperOptions;
import kanal.operation.SettingFailureAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What is said of a setting with which Kanal cannot run. */
class SettingsTests {
    private static final String SECRET = "0123456789abcdef0123456789abcde";

    private final ApplicationContextRunner kanal = new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kanal.history.key=%1$s | KANAL_HISTORY_KEY needs at least 32 characters.
            kanal.history.keyed-after=x | KANAL_HISTORY_KEYED_AFTER has to be a whole number.
            kanal.history.keyed-after=-1 | KANAL_HISTORY_KEYED_AFTER has to be the number of a change, or 0.
            kanal.admin.user=k | KANAL_ADMIN_USER is no name for a keeper: 2 to 40 of a-z, 0-9 and . _ @ + -, beginning with a letter or digit.
            """)
    void namesItByItsVariableInOneSentence(String setting, String sentence) {
        kanal.withPropertyValues(setting.formatted(SECRET)).run(start -> {
            FailureAnalysis analysis = new SettingFailureAnalyzer().analyze(start.getStartupFailure());

            assertThat(analysis.getDescription()).isEqualTo(sentence).doesNotContain(SECRET);
        });
    }

    @Test
    void takesWhatIsRightAndWhatIsEmpty() {
        kanal.withPropertyValues(
                        "kanal.history.key=" + SECRET + "f",
                        "kanal.history.keyed-after=7",
                        "kanal.admin.user=",
                        "kanal.admin.reset=Siti@Example.org")
                .run(start -> {
                    assertThat(start).hasNotFailed();
                    assertThat(start.getBean(HistoryOptions.class))
                            .returns(7L, HistoryOptions::keyedAfter)
                            .hasToString("HistoryOptions");
                });
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(new SettingFailureAnalyzer().analyze(new IllegalStateException("other")))
                .isNull();
    }

    @EnableConfigurationProperties({HistoryOptions.class, KeeperOptions.class})
    static class Settings {}
}
