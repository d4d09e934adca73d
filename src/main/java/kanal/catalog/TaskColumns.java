package kanal.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That keepers have to look at a part, as columns.
 *
 * @param task the name of one
 * @param part its key
 * @param due the first day on which that is to be done
 */
@Embeddable
record TaskColumns(
        @Column(name = "task") String task,
        @Column(name = "part") String part,
        @Column(name = "due") LocalDate due) {}
