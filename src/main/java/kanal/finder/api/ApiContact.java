package kanal.finder.api;

import java.util.List;
import kanal.finder.pages.FindingView;
import kanal.genuine.Counterpart;
import kanal.guide.Authority;
import org.jspecify.annotations.Nullable;

/**
 * One of the contacts in what was judged, as the API gives it.
 *
 * @param contact as it was pasted
 * @param provider with which it was compared; null where it is like nothing of the catalog
 * @param authority whose it is or would be, when not the provider's; else null
 * @param address what it was compared with: itself only where the verdict is genuine
 */
record ApiContact(
        String contact,
        String verdict,
        List<ApiReason> reasons,
        @Nullable String provider,
        @Nullable String authority,
        @Nullable String address) {
    static ApiContact of(FindingView view) {
        Counterpart other = view.comparedWith();
        return new ApiContact(
                view.finding().contact(),
                view.judgement().code(),
                List.of(new ApiReason(view.finding().reason().code(), view.text())),
                provider(other),
                authority(other),
                other == null ? null : other.at());
    }

    static @Nullable String provider(@Nullable Counterpart other) {
        return other == null ? null : other.provider().code().value();
    }

    static @Nullable String authority(@Nullable Counterpart other) {
        Authority authority = other == null ? null : other.authority();
        return authority == null ? null : authority.code();
    }
}
