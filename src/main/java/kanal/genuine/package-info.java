/** Whether a contact that somebody was given is genuine: what was pasted is taken apart and compared with the guide, offline. */
@NullMarked
package kanal.genuine;

import org.jspecify.annotations.NullMarked;
