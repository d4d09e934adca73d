package kanal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import kanal.operation.InvalidSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names of hosts can be allowed. */
class SecurityRulesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {"https://kanal.example", "kanal.example:8080", "kanal.example/", "Kanal.example", "*", "a b"})
    void refuseWhatWouldShutEverybodyOut(String name) {
        assertThatThrownBy(() -> new SecurityRules().firewall(Set.of("kanal.example", name)))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith("KANAL_ALLOWED_HOSTS ");
    }

    @Test
    void takeNamesAndNumbers() {
        assertThatCode(() -> new SecurityRules().firewall(Set.of("kanal.example", "localhost", "192.0.2.1", "[::1]")))
                .doesNotThrowAnyException();
    }
}
