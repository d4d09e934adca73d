package kanal.finder.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import kanal.audit.NetworkLimit;
import kanal.guide.LetterTemplate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Slows whoever makes letters in numbers that close accounts: nobody loses that many telephones. */
@Component
public class DangerLock {
    private final NetworkLimit limit;

    /** @param most in an hour from one network, which may be a whole village behind one address */
    DangerLock(@Value("${kanal.harmful-letters:20}") int most) {
        limit = new NetworkLimit(most, Duration.ofHours(1));
    }

    /** Whether this letter is one too many; then the answer says when the next may be made. */
    public boolean closesFor(LetterTemplate letter, HttpServletRequest request, HttpServletResponse response) {
        if (!letter.harmful()) {
            return false;
        }
        return limit.count(request.getRemoteAddr())
                .map(pause -> {
                    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
                    return true;
                })
                .orElse(false);
    }
}
