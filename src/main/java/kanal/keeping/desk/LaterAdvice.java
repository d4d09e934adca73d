package kanal.keeping.desk;

import java.util.Map;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.review.TwoPerson;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Tells where changes are proposed and approved who does not count for the rule yet, which they learn too late else. */
@ControllerAdvice(annotations = KeepersPage.class)
class LaterAdvice {
    private final TwoPerson twoPerson;

    LaterAdvice(TwoPerson twoPerson) {
        this.twoPerson = twoPerson;
    }

    /** By provider and name, from when on they will; asked where a page shows it. */
    @ModelAttribute("later")
    LazyContextVariable<Map<String, Map<String, String>>> later() {
        return new LazyContextVariable<>() {
            @Override
            protected Map<String, Map<String, String>> loadValue() {
                try {
                    return twoPerson.countLaterByName();
                } catch (DataAccessException | TransactionException away) {
                    return Map.of();
                }
            }
        };
    }
}
