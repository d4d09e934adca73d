package kanal.finder.api;

import java.io.IOException;
import java.io.InputStream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API, which is written by hand in YAML, as JSON. */
@RestController
class ApiDescriptionController {
    private final String description;

    ApiDescriptionController(@Value("classpath:openapi.yaml") Resource source, JsonMapper json) throws IOException {
        try (InputStream yaml = source.getInputStream()) {
            Object tree = new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
            description = json.writeValueAsString(tree);
        }
    }

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String description() {
        return description;
    }
}
