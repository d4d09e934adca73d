package kanal.finder.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kanal.finder.pages.Words;
import kanal.guide.Address;
import kanal.guide.AddressCode;
import kanal.guide.Coded;
import kanal.guide.Conditions;
import kanal.guide.Kind;
import kanal.guide.LocalText;
import kanal.guide.ProblemCode;
import kanal.guide.Region;
import org.jspecify.annotations.Nullable;

/** An address as the API lists it among its channel's others: also when it is not offered, and with whom it is for. */
record ApiListedAddress(
        String code,
        Kind kind,
        String value,
        @Nullable String href,
        String grade,
        @Nullable LocalDate seenOn,
        boolean live,
        String source,
        boolean needsOpenApp,
        boolean onlyBusiness,
        List<String> countries,
        List<String> platforms,
        List<String> problems,
        @Nullable String note,
        @Nullable String replacedBy,
        @Nullable String stopped) {

    static ApiListedAddress of(Address address, Words words) {
        ApiAddress shown = ApiAddress.of(address, words);
        Conditions conditions = address.conditions();
        return new ApiListedAddress(
                address.code().value(),
                shown.kind(),
                shown.value(),
                shown.href(),
                shown.grade(),
                shown.seenOn(),
                shown.live(),
                shown.source(),
                conditions.needsOpenApp(),
                conditions.onlyBusiness(),
                conditions.countries().stream().map(Region::code).toList(),
                conditions.platforms().stream().map(Coded::code).toList(),
                conditions.problems().stream().map(ProblemCode::value).toList(),
                words(address.note(), words),
                Optional.ofNullable(address.replacedBy())
                        .map(AddressCode::value)
                        .orElse(null),
                words(address.stopped(), words));
    }

    private static @Nullable String words(@Nullable LocalText text, Words words) {
        return text == null ? null : words.plain(text);
    }
}
