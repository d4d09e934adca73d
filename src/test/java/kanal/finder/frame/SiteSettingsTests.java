package kanal.finder.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kanal.operation.InvalidSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Where this copy stands in public. */
class SiteSettingsTests {
    private final ApplicationContextRunner kanal = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Settings.class);

    @ParameterizedTest
    @ValueSource(
            strings = {"https://kanal.example", "http://localhost:8081", "http://192.0.2.1:80", "https://[2001:db8::1]"
            })
    void isAProtocolAHostAndPerhapsAPort(String address) {
        assertThat(new SiteSettings(address, "", "", 20).baseUrl()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "foo",
                "kanal.example",
                "ftp://kanal.example",
                "https://",
                "https://kanal.example/",
                "https://kanal.example/kanal",
                "https://kanal.example?x",
                "https://kanal.example#x",
                "https://kanal@evil.example",
                "https://kanal.example:port",
                "https://kanal example",
                "javascript:alert(1)"
            })
    void isNothingElse(String address) {
        assertThatThrownBy(() -> new SiteSettings(address, "", "", 20))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith("KANAL_BASE_URL is '" + address + "'");
    }

    @ParameterizedTest
    @CsvSource({"server.port=8081, http://localhost:8081", "kanal.operator=nobody, http://localhost:8080"})
    void followsThePortWhereNobodySaysIt(String setting, String address) {
        kanal.withPropertyValues(setting)
                .run(start ->
                        assertThat(start.getBean(SiteSettings.class).baseUrl()).isEqualTo(address));
    }

    @Test
    void bearsAtLeastOneLetterThatClosesSomething() {
        assertThat(new SiteSettings("https://kanal.example", "", "", 1).harmfulLetters())
                .isEqualTo(1);
        assertThatThrownBy(() -> new SiteSettings("https://kanal.example", "", "", 0))
                .hasMessage("KANAL_HARMFUL_LETTERS has to be at least 1.");
    }

    @EnableConfigurationProperties(SiteSettings.class)
    static class Settings {}
}
