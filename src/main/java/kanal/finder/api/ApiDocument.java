package kanal.finder.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kanal.catalog.Catalog;
import kanal.document.DocumentFormat;
import kanal.guide.Provider;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Answers with the whole document of a provider, in the form that was asked for. */
@Component
class ApiDocument extends AbstractHttpMessageConverter<Provider> {
    private final Catalog catalog;

    ApiDocument(Catalog catalog) {
        super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_YAML);
        this.catalog = catalog;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Provider.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Provider readInternal(Class<? extends Provider> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Documents are imported elsewhere", message);
    }

    @Override
    protected void writeInternal(Provider provider, HttpOutputMessage message) throws IOException {
        boolean yaml =
                MediaType.APPLICATION_YAML.isCompatibleWith(message.getHeaders().getContentType());
        String document = catalog.document(provider.code(), yaml ? DocumentFormat.YAML : DocumentFormat.JSON)
                .orElseThrow();
        message.getBody().write(document.getBytes(StandardCharsets.UTF_8));
    }
}
