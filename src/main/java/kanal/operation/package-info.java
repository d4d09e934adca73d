/** What Kanal runs on: its settings and its database, and in plain sentences what is wrong with them. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kanal.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
