package kanal.catalog;

import jakarta.persistence.PersistenceException;
import java.util.Objects;
import kanal.audit.Actor;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Keeps this node's guide what other nodes made of it, and finds out what somebody changed behind Kanal's back. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Catalog catalog;
    private final Audit audit;
    private Tampering told = Tampering.NONE;
    private boolean away;

    Watch(Catalog catalog, Audit audit) {
        this.catalog = catalog;
        this.audit = audit;
    }

    /** So often that what another node published is served within a second, the time to read it included. */
    @Scheduled(fixedDelayString = "${kanal.catalog.follow-every:250ms}")
    void follow() {
        quietly(() -> {
            catalog.follow();
            tell();
        });
    }

    /** So often that it is noticed within a minute. */
    @Scheduled(fixedDelayString = "${kanal.catalog.compare-every:45s}")
    void compare() {
        quietly(() -> {
            catalog.lookClosely();
            tell();
        });
    }

    /** Each tampering once. */
    private void tell() {
        Tampering tampering = catalog.tampering();
        if (tampering.equals(told)) {
            return;
        }
        if (tampering.isNone()) {
            LOG.info("What is stored is what Kanal wrote again");
        } else {
            LOG.error("The stored catalog was changed outside of Kanal, which does not publish that: {}", tampering);
            audit.write(Actor.OPERATOR, AuditEvent.ROWS_DIFFER, tampering.toString());
        }
        told = tampering;
    }

    /** The database may be away for hours, which is said once. */
    private void quietly(Runnable look) {
        try {
            look.run();
            if (away) {
                LOG.info("The stored catalog can be read again");
            }
            away = false;
        } catch (DataAccessException
                | TransactionException
                | PersistenceException
                | CatalogBusyException
                | StoredCatalogException unreachable) {
            if (!away) {
                LOG.warn(
                        "The stored catalog cannot be read; what is in memory is served on: {}",
                        Objects.toString(unreachable.getMessage(), "")
                                .lines()
                                .findFirst()
                                .orElse(""));
            }
            away = true;
        }
    }
}
