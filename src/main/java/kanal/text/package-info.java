/**
 * How people write: contacts and numbers in whatever was pasted, what is invisible in it, and letters that look like others.
 * What the words mean to anybody is not asked here.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kanal.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
