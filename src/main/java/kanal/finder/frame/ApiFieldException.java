package kanal.finder.frame;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Parts of a JSON body that cannot be taken; it says which and why, never what they hold. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class ApiFieldException extends RuntimeException {
    private final transient List<Fault> faults;

    public ApiFieldException(List<Fault> faults) {
        super("Fields that cannot be taken: " + faults);
        this.faults = List.copyOf(faults);
    }

    /**
     * What is wrong with one field.
     *
     * @param reason its name is the code, and with its type the key of the sentence
     * @param allowed what can be given instead, where that can be listed
     * @param marks where in the text that is
     */
    public record Fault(String field, Enum<?> reason, List<String> allowed, List<ApiMark> marks) {
        public Fault(String field, Enum<?> reason, List<String> allowed) {
            this(field, reason, allowed, List.of());
        }

        String key() {
            return reason.getDeclaringClass().getSimpleName() + "." + reason.name();
        }
    }

    List<Fault> faults() {
        return faults;
    }
}
