package kanal.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.Provider;

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
                                .map(it -> channel(it, wording))
                                .toList()));
            } else if (kind != PartKind.ADDRESS) {
                lists.add(Map.entry(
                        kind,
                        tree.keys(kind).stream()
                                .map(key -> new PartRow(
                                        key,
                                        PartTitle.name(key, tree.part(key).orElseThrow(), wording),
                                        tree.part(key).orElseThrow().has("retired")
                                                ? List.of(retired(wording))
                                                : List.of(),
                                        List.of()))
                                .toList()));
            }
        }
        return lists;
    }

    private static PartRow channel(Channel channel, Wording wording) {
        return new PartRow(
                new PartKey(PartKind.CHANNEL, channel.code().value()),
                channel.name().in(wording.language()),
                badges(channel, wording),
                channel.addresses().stream()
                        .map(address -> address(address, wording))
                        .toList());
    }

    private static List<Badge> badges(Channel channel, Wording wording) {
        if (channel.retired() != null) {
            return List.of(retired(wording));
        }
        return channel.stopped() == null ? List.of() : List.of(stopped(wording));
    }

    private static PartRow address(Address address, Wording wording) {
        List<Badge> badges = new ArrayList<>();
        boolean offered = address.evidence().grade().offered();
        String grade = address.evidence().grade().code();
        badges.add(
                new Badge(offered ? grade.equals("A") ? "proof" : "proof c" : "proof x", wording.word("Grade", grade)));
        if (address.stopped() != null) {
            badges.add(stopped(wording));
        }
        return new PartRow(
                new PartKey(PartKind.ADDRESS, address.code().value()),
                Wording.brief(address.value().in(wording.language())),
                badges,
                List.of());
    }

    private static Badge retired(Wording wording) {
        return new Badge("proof x", wording.message("admin.retired"));
    }

    private static Badge stopped(Wording wording) {
        return new Badge("proof x", wording.message("admin.stopped"));
    }
}
