package kanal.finder.api;

import java.time.LocalDate;
import kanal.finder.pages.Words;
import kanal.guide.Address;
import kanal.guide.Evidence;
import kanal.guide.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An address as the API offers it.
 *
 * @param href its link; null for what is no link and for what must not be one
 * @param grade how far it is proven
 */
record ApiAddress(
        Kind kind,
        String value,
        @Nullable String href,
        String grade,
        @Nullable LocalDate seenOn,
        boolean live,
        String source) {

    static ApiAddress of(Address address, Words words) {
        Evidence evidence = address.evidence();
        return new ApiAddress(
                address.kind(),
                words.value(address),
                words.href(address),
                evidence.grade().code(),
                evidence.seenOn(),
                evidence.live(),
                words.plain(evidence.source()));
    }
}
