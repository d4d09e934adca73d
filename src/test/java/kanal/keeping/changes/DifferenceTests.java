package kanal.keeping.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.document.ShippedGuide;
import kanal.guide.Provider;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What keepers read about a change: the fields, and what it does to people. */
class DifferenceTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PartKey SMB = new PartKey(PartKind.ADDRESS, "smb-web-mail");
    private static final PartKey IN_APP = new PartKey(PartKind.CHANNEL, "in-app");

    @Test
    void tellsAFieldInWordsBeforeAndAfter() {
        Provider after = edited(SMB, part -> {
            part.withObjectProperty("evidence")
                    .put("grade", "C")
                    .put("live", true)
                    .put("seenOn", "2026-11-20");
        });

        assertThat(changes(after, "en")).singleElement().satisfies(change -> {
            assertThat(change.title()).isEqualTo("Address: smb_web@support.whatsapp.com (smb-web-mail)");
            assertThat(change.lines())
                    .containsExactly(
                            new Difference.Line("Evidence › Grade", "D · only seen in use", "C · third-party guide"),
                            new Difference.Line("Evidence › Last seen on", "13 October 2021", "20 November 2026"),
                            new Difference.Line("Evidence › The source itself was opened, not a copy", "", "yes"));
        });
        assertThat(changes(after, "id").get(0).lines().get(0).field()).isEqualTo("Bukti › Nilai bukti");
    }

    @Test
    void tellsOfAnInsertedStepOnlyThatItIsNew() {
        Provider after = edited(IN_APP, part -> {
            ObjectNode step = ((ArrayNode) part.path("steps")).insertObject(1);
            step.putObject("text").put("id", "Tunggu.").put("en", "Wait.");
        });

        assertThat(changes(after, "en").get(0).lines())
                .containsExactly(
                        new Difference.Line("Step 2 › Text, Indonesian", "", "Tunggu."),
                        new Difference.Line("Step 2 › Text, English", "", "Wait."));
    }

    @Test
    void tellsOfAChangedStepOnlyTheLanguageThatChanged() {
        Provider after = edited(IN_APP, part -> ((ObjectNode) part.at("/steps/2/text")).put("en", "Other words."));

        assertThat(changes(after, "en").get(0).lines()).singleElement().satisfies(line -> {
            assertThat(line.field()).isEqualTo("Step 3 › Text, English");
            assertThat(line.after()).isEqualTo("Other words.");
        });
    }

    @Test
    void tellsOfAnOrderByNames() {
        ProviderTree tree = ProviderTree.of(ShippedGuide.provider());
        List<String> order = new ArrayList<>(tree.list(PartKind.GROUP, "").codes());
        Collections.swap(order, 0, 1);
        tree.order(PartKind.GROUP, "", order);

        assertThat(changes(tree.toProvider(), "en")).singleElement().satisfies(change -> {
            assertThat(change.nature()).isEqualTo(PartChange.Nature.ORDERED);
            assertThat(change.lines().get(0).after()).startsWith("Can’t get in · Scammed");
        });
    }

    @Test
    void bringsAnAddressIntoTheRankingWhenItsEvidenceIsRecorded() {
        Provider after = edited(SMB, part -> part.withObjectProperty("evidence").put("grade", "A"));

        List<EffectView> effect = effect(after);

        assertThat(effect).flatExtracting(EffectView::problems).containsOnly("WhatsApp Business", "Business API");
        assertThat(effect)
                .anySatisfy(view -> assertThat(view.rows())
                        .anySatisfy(row -> assertThat(row.doorsNew()).containsExactly("smb_web@support.whatsapp.com")));
    }

    @Test
    void tellsThatPeopleAreOfferedAnotherAddressWhenItsValueChanges() {
        Provider after = edited(
                new PartKey(PartKind.ADDRESS, "support-mail"),
                part -> part.withObjectProperty("value")
                        .put("id", "help@support.whatsapp.com")
                        .put("en", "help@support.whatsapp.com"));

        assertThat(effect(after)).singleElement().satisfies(view -> {
            assertThat(view.problems()).containsExactly("Account banned");
            assertThat(view.rows()).singleElement().satisfies(row -> {
                assertThat(row.move()).isEqualTo(RankChange.Move.OTHER_DOORS);
                assertThat(row.doorsGone()).containsExactly("support@support.whatsapp.com");
                assertThat(row.doorsNew()).containsExactly("help@support.whatsapp.com");
            });
        });
    }

    @Test
    void tellsInFewLinesWhoseRankingChanges() {
        Provider after = edited(
                new PartKey(PartKind.ADDRESS, "contact-form"),
                part -> part.withObjectProperty("conditions")
                        .putArray("platforms")
                        .add("android"));

        assertThat(effect(after)).hasSizeLessThan(8).allSatisfy(view -> {
            assertThat(view.situations()).allMatch(mix -> mix.contains("iPhone"));
            assertThat(view.rows()).anySatisfy(row -> {
                assertThat(row.channel()).isEqualTo("Form on WhatsApp’s site");
                assertThat(row.move()).isEqualTo(RankChange.Move.LOST);
            });
        });
    }

    @Test
    void tellsThePlacesOfAllThatMoveBecauseOneDropsOut() {
        ProviderTree tree = ProviderTree.of(ShippedGuide.provider());
        PartKey email = new PartKey(PartKind.CHANNEL, "email");
        ObjectNode part = tree.part(email).orElseThrow();
        part.putObject("stopped").put("id", "Ditutup.").put("en", "Closed.");
        tree.put(email, part);
        Provider after = tree.toProvider();

        List<EffectView> effect = effect(after);

        assertThat(effect)
                .flatExtracting(EffectView::rows)
                .extracting(EffectView.Row::move)
                .contains(RankChange.Move.ALONG);
        for (Effect.Group group : Effect.of(ShippedGuide.provider(), after, TODAY)) {
            for (Effect.Case one : group.cases()) {
                List<String> was =
                        one.before().stream().map(Effect.Ranked::channel).toList();
                List<String> is =
                        one.after().stream().map(Effect.Ranked::channel).toList();
                List<String> told = new ArrayList<>(RankChange.along(group.changes(), one.before(), one.after()));
                assertThat(told).allMatch(channel -> was.indexOf(channel) == is.indexOf(channel) + 1);
                group.changes().forEach(change -> told.add(change.channel()));
                assertThat(told)
                        .containsAll(was.stream()
                                .filter(channel -> was.indexOf(channel) != is.indexOf(channel))
                                .toList());
            }
        }
    }

    @Test
    void tellsOfAddressesThatNoRankingShows() {
        Provider after = edited(
                new PartKey(PartKind.ADDRESS, "developer-mail"),
                part -> part.withObjectProperty("value")
                        .put("id", "help@support.whatsapp.com")
                        .put("en", "help@support.whatsapp.com"));

        assertThat(effect(after)).singleElement().satisfies(view -> {
            assertThat(view.problems()).containsExactly("In the list of all channels");
            assertThat(view.rows()).singleElement().satisfies(row -> {
                assertThat(row.isRanked()).isFalse();
                assertThat(row.doorsNew()).containsExactly("help@support.whatsapp.com");
            });
        });
    }

    @Test
    void saysThatAnEditOfWordsChangesNobodysRanking() {
        Provider after =
                edited(SMB, part -> part.putObject("note").put("id", "Lain.").put("en", "Other."));

        assertThat(changes(after, "en")).hasSize(1);
        assertThat(effect(after)).isEmpty();
    }

    @Test
    void findsEveryMentionInBothLanguages() {
        List<Mention> mentions = Mention.of("business-complaints-mail", ShippedGuide.provider(), KeeperWords.in("en"));

        assertThat(mentions)
                .extracting(
                        mention -> mention.part().toString(),
                        mention -> mention.leaf().label())
                .contains(tuple("address/smb-mail", "Note, Indonesian"), tuple("address/smb-mail", "Note, English"));
        assertThat(mentions).extracting(Mention::text).noneMatch(text -> text.contains("{@"));
    }

    private static List<PartChange> changes(Provider after, String language) {
        return PartChange.between(ShippedGuide.provider(), after, KeeperWords.in(language));
    }

    private static List<EffectView> effect(Provider after) {
        return EffectView.of(ShippedGuide.provider(), after, TODAY, KeeperWords.in("en"));
    }

    private static Provider edited(PartKey key, Consumer<ObjectNode> edit) {
        ProviderTree tree = ProviderTree.of(ShippedGuide.provider());
        ObjectNode part = tree.part(key).orElseThrow();
        edit.accept(part);
        tree.put(key, part);
        return tree.toProvider();
    }
}
