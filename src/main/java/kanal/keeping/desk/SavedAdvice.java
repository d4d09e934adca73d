package kanal.keeping.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kanal.catalog.Catalog;
import kanal.catalog.History;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeepersPage;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;

/** Tells what was just saved, and where people see it now, on the page that a save leads to. */
@ControllerAdvice(annotations = KeepersPage.class)
class SavedAdvice {
    private final Catalog catalog;
    private final History history;

    SavedAdvice(Catalog catalog, History history) {
        this.catalog = catalog;
        this.history = history;
    }

    /** @param saved the revision that was just made */
    @ModelAttribute("saved")
    @Nullable Saved saved(
            @RequestParam(name = "saved", required = false) @Nullable Long saved,
            HttpServletRequest request,
            Locale locale) {
        return saved == null
                ? null
                : new Saved(
                        saved,
                        provider(saved)
                                .map(provider -> Saved.shown(
                                        locale.getLanguage(), provider.code().value(), channel(provider, request)))
                                .orElse(null));
    }

    private Optional<Provider> provider(long revision) {
        try {
            return history.revision(revision)
                    .flatMap(change -> catalog.published().provider(change.provider()));
        } catch (DataAccessException | TransactionException away) {
            return Optional.empty();
        }
    }

    /** The channel that this page is about; empty for other pages. */
    private static String channel(Provider provider, HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path)) {
            return "";
        }
        String code = String.valueOf(path.get("code"));
        return PartKind.find(String.valueOf(path.get("kind")))
                .map(kind -> switch (kind) {
                    case CHANNEL -> code;
                    case ADDRESS -> ProviderTree.of(provider).parent(new PartKey(kind, code));
                    default -> "";
                })
                .orElse("");
    }
}
