/** The letter that a person sends: what it asks for, what it refuses, how it reads in two languages, and how it leaves as a link or file. */
@ApplicationModule(allowedDependencies = {"guide", "text"})
@NullMarked
package kanal.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
