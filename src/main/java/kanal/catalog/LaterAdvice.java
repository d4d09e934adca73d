package kanal.catalog;

import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells where changes are proposed and approved who does not count for the rule yet, which they learn too late else. */
@ControllerAdvice(
        assignableTypes = {
            PartController.class,
            NewPartController.class,
            ConfirmController.class,
            OrderController.class,
            RevertController.class,
            ImportController.class,
            ProposalController.class
        })
class LaterAdvice {
    private final TwoPerson twoPerson;

    LaterAdvice(TwoPerson twoPerson) {
        this.twoPerson = twoPerson;
    }

    /** By provider and name, from when on they will. */
    @ModelAttribute("later")
    Map<String, Map<String, String>> later() {
        try {
            return twoPerson.countLaterByName();
        } catch (DataAccessException | TransactionException away) {
            return Map.of();
        }
    }
}
