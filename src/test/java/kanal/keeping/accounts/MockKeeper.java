package kanal.keeping.accounts;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import kanal.keeping.accounts.KeeperPage.Form;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A keeper who is signed in, clicking. */
public record MockKeeper(MockMvc mvc, String keeper, String language) {
    public KeeperPage open(String path) {
        return answer(get(URI.create(path)));
    }

    public KeeperPage press(Form form, String button) {
        return answer(post(URI.create(form.action()))
                .with(csrf())
                .params(form.values())
                .param("do", button));
    }

    /** Edits, looks at the preview, says why, and saves. */
    public KeeperPage save(Form form, String note) {
        KeeperPage preview = press(form, "preview");
        return preview.status() == 200 ? press(preview.form().with("note", note), "save") : preview;
    }

    private KeeperPage answer(MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response = mvc.perform(
                            request.with(user(keeper).roles("OWNER", "EDITOR"))
                                    .header(HttpHeaders.ACCEPT_LANGUAGE, language))
                    .andReturn()
                    .getResponse();
            return new KeeperPage(
                    response.getStatus(),
                    String.valueOf(response.getHeader(HttpHeaders.LOCATION)),
                    response.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
