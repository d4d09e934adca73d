package kanal.keeping.desk;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kanal.catalog.Catalog;
import kanal.document.Document;
import kanal.document.DocumentFormat;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.changes.PartPath;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A provider's document as a file, from which it can be imported again. */
@KeepersPage
class ExportController {
    private final Catalog catalog;
    private final String schema;

    ExportController(Catalog catalog, @Value("${kanal.base-url}") String baseUrl) {
        this.catalog = catalog;
        schema = baseUrl + "/api/v1/schema/catalog.json";
    }

    @GetMapping("/admin/catalog/{code}/export/{format:yaml|json}")
    ResponseEntity<byte[]> export(@PathVariable String code, @PathVariable String format) {
        Guide guide = catalog.published();
        Provider provider = PartPath.provider(guide, code);
        DocumentFormat as = DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT));
        // Editors that know the comment check and complete what is typed
        String head = as == DocumentFormat.YAML ? "# yaml-language-server: $schema=" + schema + "\n" : "";
        ContentDisposition file = ContentDisposition.attachment()
                .filename(code + "-" + guide.revision() + "." + format)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(MediaType.parseMediaType("application/" + format))
                .body((head + Document.write(provider, as)).getBytes(StandardCharsets.UTF_8));
    }
}
