package kanal.finder.frame;

import static org.assertj.core.api.Assertions.assertThat;

import kanal.KanalTest;
import kanal.finder.api.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@KanalTest
class FormBindingTests {
    private static final String PAYMENT = "/providers/whatsapp/recommendations?problem=payment";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"tried%5B0%5D=in-app", "tried%5B99999999%5D=in-app", "tried%5B%5D=in-app", "%5B=x"})
    void refusesIndexedParameters(String indexed) {
        assertThat(new ApiClient(port).get(PAYMENT + "&" + indexed).status()).isEqualTo(400);
    }

    @Test
    void ignoresPartsOfComponents() {
        ApiClient api = new ApiClient(port);

        assertThat(api.get(PAYMENT + "&platform.x=web&urgency.code=now&class.name=x")
                        .json())
                .isEqualTo(api.get(PAYMENT).json());
    }
}
