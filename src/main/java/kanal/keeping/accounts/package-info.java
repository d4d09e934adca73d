/** Who keeps the catalog: accounts, sign-in, sessions and the audit page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"guide", "audit", "operation", "catalog"})
package kanal.keeping.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
