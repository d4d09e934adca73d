package kanal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTests {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.77, 203.0.113.0/24",
        "::ffff:203.0.113.77, 203.0.113.77, 203.0.113.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2, 2001:db8:1::/48",
        "fe80::1%eth0, fe80:0:0:0, fe80:0:0::/48"
    })
    void isTheAddressOrItsSixtyFourBitsAndKeepsLess(String address, String key, String truncated) {
        assertThat(Network.of(address)).isEqualTo(new Network(key, truncated));
    }

    @Test
    void isTheSameForAllAddressesOfOneHousehold() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff::9"));
        assertThat(Network.of("2001:db8:1:2::1").key())
                .isNotEqualTo(Network.of("2001:db8:1:3::1").key());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"localhost", "evil.example", "1.2.3", "1:2:zz", "1.2.3.4\r\nforged"})
    void isUnknownForWhatIsNoAddress(String text) {
        assertThat(Network.of(text)).isEqualTo(new Network("?", "?"));
    }
}
