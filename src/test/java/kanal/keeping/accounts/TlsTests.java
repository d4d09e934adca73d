package kanal.keeping.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;

/** What is promised to browsers that came by TLS. */
@KeepersTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class TlsTests {
    private static final String PROMISE = "Strict-Transport-Security";

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/id", "/login", "/nothing", "/api/v1/providers"})
    void isKeptToForAYearAndOnAllHostsBelow(String path) throws Exception {
        assertThat(mvc.perform(get(path).secure(true)).andReturn().getResponse().getHeader(PROMISE))
                .contains("max-age=31536000", "includeSubDomains");
        assertThat(mvc.perform(get(path)).andReturn().getResponse().getHeader(PROMISE))
                .isNull();
    }
}
