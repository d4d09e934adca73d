package kanal.keeping.accounts;

import java.util.List;
import kanal.audit.Audit;
import kanal.audit.AuditLine;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of what happened at the keepers' door, for owners. */
@KeepersPage
@OwnersOnly
class AuditController {
    private static final int LAST_PAGE = 100_000;

    private final Audit audit;

    AuditController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping("/admin/audit")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, Math.min(LAST_PAGE, page));
        List<AuditLine> lines = audit.page(shown);
        model.addAttribute("lines", lines.subList(0, Math.min(Audit.PAGE, lines.size())));
        model.addAttribute("newer", shown > 0 ? shown - 1 : null);
        model.addAttribute("older", lines.size() > Audit.PAGE ? shown + 1 : null);
        return "admin/audit";
    }
}
