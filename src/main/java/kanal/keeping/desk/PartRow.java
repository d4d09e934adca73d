package kanal.keeping.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.Coded;
import kanal.guide.Grade;
import kanal.guide.Provider;
import kanal.guide.Tone;
import kanal.keeping.changes.PartTitle;
import kanal.keeping.changes.Wording;
import tools.jackson.databind.JsonNode;

/**
 * A part in the list of everything.
 *
 * @param badges its state, where that says anything
 * @param inside what is edited on its own within it
 */
record PartRow(PartKey key, String name, List<Badge> badges, List<PartRow> inside) {
    /** @param tone how it is drawn; its words say the same */
    record Badge(String tone, String text) {}

    /** The lists of a provider by kind, addresses within their channels. */
    static List<Map.Entry<PartKind, List<PartRow>>> of(Provider provider, Wording wording) {
        List<Map.Entry<PartKind, List<PartRow>>> lists = new ArrayList<>();
        ProviderTree tree = ProviderTree.of(provider);
        for (PartKind kind : PartKind.values()) {
            if (kind == PartKind.CHANNEL) {
                lists.add(Map.entry(
                        kind,
                        provider.channels().stream()
                                .map(it -> channel(it, tree, wording))
                                .toList()));
            } else if (kind != PartKind.ADDRESS) {
                lists.add(Map.entry(
                        kind,
                        tree.keys(kind).stream()
                                .map(key -> new PartRow(
                                        key,
                                        PartTitle.name(key, tree.part(key).orElseThrow(), wording),
                                        badges(key, tree.part(key).orElseThrow(), wording),
                                        List.of()))
                                .toList()));
            }
        }
        return lists;
    }

    private static PartRow channel(Channel channel, ProviderTree tree, Wording wording) {
        PartKey key = new PartKey(PartKind.CHANNEL, channel.code().value());
        return new PartRow(
                key,
                channel.name().in(wording.language()),
                badges(key, tree.part(key).orElseThrow(), wording),
                channel.addresses().stream()
                        .map(address -> address(address, tree, wording))
                        .toList());
    }

    private static PartRow address(Address address, ProviderTree tree, Wording wording) {
        PartKey key = new PartKey(PartKind.ADDRESS, address.code().value());
        return new PartRow(
                key,
                Wording.brief(address.value().in(wording.language())),
                badges(key, tree.part(key).orElseThrow(), wording),
                List.of());
    }

    /** What there is to know of a part before it is opened. */
    static List<Badge> badges(PartKey key, JsonNode part, Wording wording) {
        List<Badge> badges = new ArrayList<>();
        if (key.kind() == PartKind.ADDRESS) {
            String grade = part.path("evidence").path("grade").asString("");
            boolean everywhere = part.path("evidence").path("about").isEmpty();
            Tone tone = Coded.find(Grade.class, grade)
                    .map(it -> Tone.of(it, everywhere))
                    .orElse(Tone.UNSURE);
            badges.add(new Badge(tone.style(), wording.word("Grade", grade)));
        }
        if (part.has("retired")) {
            badges.add(new Badge(Tone.UNSURE.style(), wording.message("admin.retired")));
        } else if (part.has("stopped")) {
            badges.add(new Badge(Tone.UNSURE.style(), wording.message("admin.stopped")));
        }
        return badges;
    }
}
