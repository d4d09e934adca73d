package kanal.catalog;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a keeper arrives: who they are here, and what was changed last. */
@Controller
class DashboardController {
    private static final int SHOWN = 10;

    private final EntityManager entries;

    DashboardController(EntityManager entries) {
        this.entries = entries;
    }

    @GetMapping("/admin")
    String dashboard(Model model) {
        model.addAttribute("changes", lastChanges());
        return "admin/dashboard";
    }

    private List<Change> lastChanges() {
        // Without the documents, which are large
        return entries.createQuery(
                        "select number, providerCode, author, note, writtenAt from RevisionEntry order by number desc",
                        Change.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
