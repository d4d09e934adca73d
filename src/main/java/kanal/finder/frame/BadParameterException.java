package kanal.finder.frame;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A parameter has a value that it cannot have. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class BadParameterException extends RuntimeException {
    private final String parameter;
    private final List<String> allowed;

    /**
     * A parameter has another value than it can have.
     *
     * @param allowed the values that it can have, or a description of their form
     */
    public BadParameterException(String parameter, List<String> allowed) {
        super("The parameter '" + parameter + "' takes: " + String.join(", ", allowed));
        this.parameter = parameter;
        this.allowed = List.copyOf(allowed);
    }

    String parameter() {
        return parameter;
    }

    List<String> allowed() {
        return allowed;
    }
}
