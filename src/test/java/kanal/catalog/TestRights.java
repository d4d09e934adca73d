package kanal.catalog;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes rights and their rows past what keepers may do. */
@Lazy
public class TestRights {
    private final RightsHistory history;
    private final ObjectProvider<RightsRows> rows;
    private final TransactionTemplate transaction;
    private final Catalog catalog;

    TestRights(
            RightsHistory history, ObjectProvider<RightsRows> rows, TransactionTemplate transaction, Catalog catalog) {
        this.history = history;
        this.rows = rows;
        this.transaction = transaction;
        this.catalog = catalog;
    }

    public void change(UnaryOperator<Rights> next) {
        transaction.executeWithoutResult(any -> {
            history.change(next, "test", null, "As a test needs them");
            rows.forEach(one -> one.putRight(history.current()));
        });
        catalog.follow();
    }

    public void keepOnlyKeepers(String... names) {
        List<String> kept = List.of(names);
        change(said -> said.lines().keySet().stream()
                .filter(about -> about.startsWith("keeper ") && !kept.contains(about.substring(7)))
                .reduce(said, Rights::without, (one, other) -> other));
    }
}
