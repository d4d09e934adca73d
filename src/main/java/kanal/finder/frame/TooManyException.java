package kanal.finder.frame;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** From that network there were too many. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
public class TooManyException extends RuntimeException {}
