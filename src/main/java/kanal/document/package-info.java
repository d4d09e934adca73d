/** A provider's document: its YAML and JSON, read and written, the tree of its parts, and how two changes of it come together. */
@NullMarked
@ApplicationModule(allowedDependencies = {"guide", "text"})
package kanal.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
