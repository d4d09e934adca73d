package kanal.finder.api;

import java.util.List;
import kanal.finder.pages.CheckView;
import kanal.genuine.Counterpart;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as the API gives it.
 *
 * @param reasons the worst first, each once
 * @param provider with which the worst was compared; null where it is like nothing of the catalog
 * @param authority whose it is or would be, when not the provider's; else null
 * @param address what it was compared with: itself only where the verdict is genuine
 * @param contacts each for itself, the worst first
 */
record ApiVerdict(
        String verdict,
        List<ApiReason> reasons,
        @Nullable String provider,
        @Nullable String authority,
        @Nullable String address,
        List<ApiContact> contacts) {
    static ApiVerdict of(CheckView view) {
        Counterpart other = view.leading().comparedWith();
        return new ApiVerdict(
                view.leading().judgement().code(),
                view.findings().stream()
                        .map(it -> new ApiReason(it.finding().reason().code(), it.text()))
                        .distinct()
                        .toList(),
                ApiContact.provider(other),
                ApiContact.authority(other),
                other == null ? null : other.at(),
                view.findings().stream()
                        .filter(it -> it.finding().isOfContact())
                        .map(ApiContact::of)
                        .toList());
    }
}
