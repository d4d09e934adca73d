package kanal.catalog;

import static kanal.guide.Guides.TODAY;
import static kanal.guide.Guides.address;
import static kanal.guide.Guides.channel;
import static kanal.guide.Guides.problem;
import static kanal.guide.Guides.provider;
import static kanal.guide.Guides.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kanal.document.ShippedGuide;
import kanal.guide.AddressBuilder;
import kanal.guide.Authority;
import kanal.guide.Evidence;
import kanal.guide.Grade;
import kanal.guide.Kind;
import kanal.guide.LocalText;
import kanal.guide.Place;
import kanal.guide.Provider;
import kanal.guide.Step;
import kanal.guide.Suitability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keepers have to look at, and what they need not. */
class WorkListTests {
    @ParameterizedTest
    @CsvSource({"A, 180", "B, 120", "C, 90"})
    void callsEvidenceLateOnTheDayAfterItsTime(Grade grade, int days) {
        assertThat(work(with(address("door").grade(grade).seenOn(TODAY.minusDays(days)))))
                .isEmpty();
        assertThat(work(with(address("door").grade(grade).seenOn(TODAY.minusDays(days + 1)))))
                .containsExactly("OVERDUE address/door 1");
    }

    @Test
    void countsAnUnknownDateAsOneYearBeforeItWasRecorded() {
        assertThat(work(with(address("door").recordedOn(TODAY)))).containsExactly("OVERDUE address/door 185");
    }

    @Test
    void putsTheMostOverdueFirst() {
        Provider provider = with(
                address("late").seenOn(TODAY.minusDays(200)),
                address("later").grade(Grade.C).seenOn(TODAY.minusDays(150)),
                address("latest").seenOn(TODAY.minusDays(900)));

        assertThat(work(provider))
                .containsExactly("OVERDUE address/latest 720", "OVERDUE address/later 60", "OVERDUE address/late 20");
    }

    @Test
    void putsAddressesOnOfferBeforeAllElse() {
        Provider provider = provider()
                .places(place(TODAY.minusDays(999)))
                .problems(problem("banned"))
                .with(
                        channel("mail").at(address("door").seenOn(TODAY.minusDays(181))),
                        channel("form")
                                .at(address("shut").seenOn(TODAY.minusDays(999)))
                                .stopped())
                .build();

        assertThat(work(provider))
                .containsExactly(
                        "OVERDUE address/door 1",
                        "NO_CHANNEL problem/banned 0",
                        "OVERDUE_PLACE provider/" + provider.code() + " 879",
                        "OVERDUE_REST address/shut 819");
    }

    @Test
    void findsPlacesWhoseEvidenceIsPastItsTimeLikeThatOfAddresses() {
        Place late = place(TODAY.minusDays(121));
        Place open = new Place(
                "chat.example", Place.Holder.ANYONE, place(TODAY.minusDays(999)).evidence());
        Provider provider = provider()
                .places(place(TODAY.minusDays(120)), open)
                .authorities(new Authority("bank", text("Your bank"), List.of(), List.of(late)))
                .build();

        List<WorkList.Item> items = WorkList.of(provider).due(TODAY);

        assertThat(items)
                .extracting(item -> item.task() + " " + item.part() + " " + item.text() + " " + item.days(TODAY))
                .containsExactly(
                        "OVERDUE_PLACE provider/" + provider.code() + " chat.example 879",
                        "OVERDUE_PLACE authority/bank support.example 1");
    }

    @Test
    void asksForProofOfWhatIsOnlySeenInUseAndForNothingElseThatIsNotOffered() {
        Provider provider = with(
                address("door"),
                address("seen").grade(Grade.D).seenOn(TODAY.minusDays(3)),
                address("old").grade(Grade.RETIRED).seenOn(TODAY.minusDays(999)),
                address("wrong").grade(Grade.CONTRADICTED).seenOn(TODAY.minusDays(999)));

        assertThat(work(provider)).containsExactly("UNCONFIRMED address/seen 3");
    }

    @Test
    void findsProblemsForWhichNoConfirmedDoorIsOpen() {
        Provider provider = provider()
                .problems(problem("served"), problem("unproven"), problem("closed"), problem("elsewhere"))
                .with(
                        channel("mail")
                                .suits("served", Suitability.BEST)
                                .suits("elsewhere", Suitability.BEST)
                                .at(address("door").onlyFor("served")),
                        channel("form")
                                .suits("unproven", Suitability.BEST)
                                .at(address("seen").grade(Grade.RETIRED)),
                        channel("phone").suits("closed", Suitability.BEST).stopped())
                .build();

        assertThat(work(provider))
                .containsExactly(
                        "NO_CHANNEL problem/unproven 0",
                        "NO_CHANNEL problem/closed 0",
                        "NO_CHANNEL problem/elsewhere 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Write to {@old}.", "Write to old@example.com."})
    void findsStepsThatLeadToWhatIsNotOfferedAnyMore(String step) {
        AddressBuilder old = address("old").is(Kind.EMAIL, "old@example.com").grade(Grade.RETIRED);
        Provider provider = provider()
                .with(channel("mail")
                        .suits("banned", Suitability.BEST)
                        .at(address("door"), old.note(text("{@old} is no longer named.")))
                        .steps(new Step(text(step), Set.of(), Set.of())))
                .build();

        assertThat(work(provider)).containsExactly("MENTIONED channel/mail 0");
    }

    @Test
    void leavesAloneWhatIsRetiredUnlessSomethingLeadsThere() {
        Provider provider = provider()
                .problems(problem("banned"))
                .with(
                        channel("mail")
                                .suits("banned", Suitability.BEST)
                                .at(address("door"))
                                .tips(text("Or write to {@late}.")),
                        channel("old")
                                .suits("banned", Suitability.BEST)
                                .at(address("late").seenOn(TODAY.minusDays(999)))
                                .tips(text("Write to {@late}."))
                                .retired())
                .build();

        assertThat(work(provider)).containsExactly("MENTIONED channel/mail 0");
    }

    @Test
    void takesNoAddressForAnotherThatContainsIt() {
        AddressBuilder old = address("old").is(Kind.EMAIL, "old@example.com").grade(Grade.RETIRED);
        Provider provider = provider()
                .with(channel("mail")
                        .suits("banned", Suitability.BEST)
                        .at(address("door"), old)
                        .steps(new Step(text("Write to very.old@example.com.sg"), Set.of(), Set.of()))
                        .tips(text("Once it was old@example.com.")))
                .build();

        assertThat(work(provider)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Contact us", "Open the app.", "Tap Send, then wait"})
    void findsWordsThatAreTheSameInBothLanguages(String words) {
        assertThat(work(tip(words))).containsExactly("UNTRANSLATED channel/mail 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WhatsApp Business",
                "iCloud",
                "Indonesia Anti-Scam Centre (IASC)",
                "*Open the app*",
                "{@door}",
                "+62 21 500"
            })
    void takesNoNameForMissingWords(String name) {
        assertThat(work(tip(name))).isEmpty();
    }

    /** The only words that are meant to be the same: what a letter has to say in both languages. */
    @Test
    void findsNothingMissingInTheShippedCatalog() {
        List<WorkList.Item> items = WorkList.of(ShippedGuide.provider()).due(TODAY);

        assertThat(items)
                .extracting(WorkList.Item::task)
                .doesNotContain(Task.NO_CHANNEL, Task.MENTIONED, Task.RETIRED_MAIL);
        assertThat(items)
                .filteredOn(item -> item.task() == Task.UNTRANSLATED)
                .allSatisfy(item -> assertThat(item.text()).startsWith("Hilang/Dicuri: Mohon nonaktifkan akun saya"));
    }

    private static Provider tip(String words) {
        return provider()
                .with(channel("mail")
                        .suits("banned", Suitability.BEST)
                        .at(address("door"))
                        .tips(LocalText.everywhere(words)))
                .build();
    }

    private static Provider with(AddressBuilder... addresses) {
        return provider()
                .places(place(TODAY))
                .with(channel("mail").at(addresses))
                .build();
    }

    /** Where the addresses of these tests lie. */
    private static Place place(LocalDate seenOn) {
        return new Place(
                "support.example",
                Place.Holder.OWN,
                new Evidence(Grade.B, text("The press"), null, seenOn, null, false, Set.of()));
    }

    private static Stream<String> lines(Provider provider) {
        return WorkList.of(provider).due(TODAY).stream()
                .map(item -> item.task() + " " + item.part() + " " + item.days(TODAY));
    }

    private static List<String> work(Provider provider) {
        return lines(provider).toList();
    }
}
