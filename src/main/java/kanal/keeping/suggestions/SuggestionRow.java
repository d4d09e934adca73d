package kanal.keeping.suggestions;

import java.util.Optional;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.genuine.ContactCheck;
import kanal.guide.AddressCode;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.changes.Opinion;
import kanal.keeping.changes.PartPath;
import kanal.keeping.changes.Reference;
import kanal.keeping.changes.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions that say the same, as keepers read them.
 *
 * @param about the address that is wrong, or the channel that lacks one
 * @param contact what is suggested, as text and never as a link; empty for none
 * @param opinion what the check says of that now; null for none
 * @param accept the form in which it is accepted; null where its part is gone
 * @param known the address that is there already with that value; null for none
 */
record SuggestionRow(
        SuggestionQueue.Group group,
        boolean wrong,
        String about,
        String contact,
        @Nullable Opinion opinion,
        @Nullable String accept,
        @Nullable String known) {
    static SuggestionRow of(SuggestionQueue.Group group, Guide guide, ContactCheck check, Wording wording) {
        Suggestion said = group.first().said();
        Optional<Provider> provider = guide.provider(said.provider());
        AddressCode wrong = said.wrong();
        return new SuggestionRow(
                group,
                wrong != null,
                provider.map(it -> wrong == null
                                ? Reference.CHANNEL.name(said.channel().value(), it, wording)
                                : Reference.ADDRESS.name(wrong.value(), it, wording))
                        .orElse(said.channel().value()),
                said.contact(),
                provider.filter(it -> !said.contact().isEmpty())
                        .map(it -> Opinion.on(said.contact(), it, check, wording))
                        .orElse(null),
                provider.flatMap(it -> accept(group.first(), it)).orElse(null),
                provider.flatMap(it -> said.sameIn(it)
                                .map(address -> PartPath.of(
                                        it,
                                        new PartKey(
                                                PartKind.ADDRESS, address.code().value()))))
                        .orElse(null));
    }

    private static Optional<String> accept(ReceivedSuggestion suggestion, Provider provider) {
        Suggestion said = suggestion.said();
        AddressCode wrong = said.wrong();
        String number = SuggestionQueue.NUMBER + "=" + suggestion.number();
        String home = "/admin/catalog/" + provider.code() + "/address/";
        return wrong == null
                ? provider.channel(said.channel()).map(it -> home + "new?in=" + it.code() + "&" + number)
                : provider.address(wrong.value()).map(it -> home + it.code() + "?" + number);
    }
}
