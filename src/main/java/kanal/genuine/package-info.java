/** Whether a contact that somebody was given is genuine: each is compared with the guide, and the words around it are heard, offline. */
@ApplicationModule(allowedDependencies = {"guide", "text"})
@NullMarked
package kanal.genuine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
