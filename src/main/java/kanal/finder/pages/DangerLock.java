package kanal.finder.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import kanal.audit.NetworkLimit;
import kanal.finder.frame.SiteSettings;
import kanal.guide.LetterTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Slows whoever makes letters in numbers that close accounts: nobody loses that many telephones. */
@Component
public class DangerLock {
    private final NetworkLimit limit;

    DangerLock(SiteSettings site) {
        limit = new NetworkLimit(site.harmfulLetters(), Duration.ofHours(1));
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
