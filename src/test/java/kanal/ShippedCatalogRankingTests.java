package kanal;

import static kanal.guide.Guides.TODAY;
import static kanal.ranking.Criterion.ALREADY_TRIED;
import static kanal.ranking.Criterion.NEEDS_OPEN_APP;
import static kanal.ranking.Criterion.NOT_IN_YOUR_COUNTRY;
import static kanal.ranking.Criterion.ONLY_BUSINESS;
import static kanal.ranking.Criterion.OTHER_PLATFORM;
import static kanal.ranking.Criterion.RETIRED;
import static kanal.ranking.Criterion.UNCONFIRMED_ADDRESS;
import static kanal.ranking.Situations.situation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kanal.document.ShippedGuide;
import kanal.guide.Access;
import kanal.guide.Address;
import kanal.guide.Article;
import kanal.guide.ChannelCode;
import kanal.guide.Kind;
import kanal.guide.Language;
import kanal.guide.LetterTemplate;
import kanal.guide.Platform;
import kanal.guide.Problem;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
import kanal.guide.Region;
import kanal.guide.Suitability;
import kanal.guide.Urgency;
import kanal.guide.WaitingTime.Basis;
import kanal.guide.Warning;
import kanal.ranking.Criterion;
import kanal.ranking.Ranking;
import kanal.ranking.Reason;
import kanal.ranking.Recommendation;
import kanal.ranking.Situations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the catalog that Kanal comes with sends a person in Indonesia, on 22 November 2026. */
class ShippedCatalogRankingTests {
    private static final Provider WHATSAPP = ShippedGuide.provider();
    private static final Region INDIA = new Region("IN");

    static Stream<Arguments> first() {
        List<Arguments> rows = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            rows.add(Arguments.of("account-banned", urgency, Set.of("in-app")));
            rows.add(Arguments.of("verification-code", urgency, Set.of("web-form")));
            rows.add(Arguments.of("malfunction-messages", urgency, Set.of("in-app")));
            rows.add(Arguments.of("malfunction-calls", urgency, Set.of("in-app")));
            rows.add(Arguments.of("payment", urgency, Set.of("bank")));
            rows.add(Arguments.of("scam-report", urgency, Set.of("bank")));
            rows.add(Arguments.of("lost-phone", urgency, Set.of("mobile-operator")));
            rows.add(Arguments.of("login-or-hacked", urgency, Set.of("in-app", "web-form")));
            rows.add(Arguments.of("business-account", urgency, Set.of("in-app", "email")));
            rows.add(Arguments.of("business-api", urgency, Set.of("business-support")));
            rows.add(Arguments.of("how-to", urgency, Set.of("help-centre")));
            rows.add(Arguments.of("linked-devices", urgency, Set.of("help-centre")));
            rows.add(Arguments.of("backup-restore", urgency, Set.of("help-centre")));
            rows.add(Arguments.of("privacy-security", urgency, Set.of("web-form")));
        }
        return rows.stream();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("first")
    void sendsPeopleFirst(String problem, Urgency urgency, Set<String> channels) {
        assertThat(order(ranked(as(problem).urgency(urgency))).get(0)).isIn(channels);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("first")
    void sendsPeopleThereFirstWhateverTheyUse(String problem, Urgency urgency, Set<String> channels) {
        for (Platform platform : Platform.values()) {
            assertThat(order(ranked(as(problem).urgency(urgency).on(platform))).get(0))
                    .as("%s", platform)
                    .isIn(channels);
        }
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void sendsBannedPeopleToTheReviewOnTheBanScreen(Urgency urgency) {
        Recommendation first =
                ranked(as("account-banned").urgency(urgency)).recommendations().get(0);

        assertThat(first.address().code()).hasToString("ban-review");
        assertThat(first.address().kind()).isEqualTo(Kind.APP_PATH);
        assertThat(codes(first)).contains(Reason.Code.DECIDES_SUCH_CASES, Reason.Code.OFFICIAL_SOURCE);
    }

    @Test
    void leavesSocialMediaToTheLastForBannedPeople() {
        List<String> order = order(ranked(as("account-banned")));

        assertThat(order).containsExactlyInAnyOrder("in-app", "web-form", "email", "social");
        assertThat(order).startsWith("in-app").endsWith("social");
    }

    @Test
    void offersBannedPeopleTheMailOfTheEuropeanTermsWithAReservation() {
        Recommendation email = place(ranked(as("account-banned")), "email");

        assertThat(email.address().value().en()).isEqualTo("support@support.whatsapp.com");
        assertThat(codes(email)).contains(Reason.Code.OTHER_REGION_SOURCE).doesNotContain(Reason.Code.OFFICIAL_SOURCE);
        assertThat(codes(place(ranked(as("account-banned").in("DE")), "email"))).contains(Reason.Code.OFFICIAL_SOURCE);
    }

    @Test
    void setsAsideWhatCannotHelpBannedPeople() {
        Ranking ranking = ranked(as("account-banned"));

        assertThat(criterion(ranking, "settings-help")).isEqualTo(NEEDS_OPEN_APP);
        assertThat(criterion(ranking, "wa-me-support")).isEqualTo(NEEDS_OPEN_APP);
        assertThat(criterion(ranking, "old-support-mail")).isEqualTo(RETIRED);
        assertThat(criterion(ranking, "business-complaints-mail")).isEqualTo(ONLY_BUSINESS);
        assertThat(address("old-support-mail").value().en()).isEqualTo("support@whatsapp.com");
        assertThat(address("old-support-mail").href()).isEmpty();
    }

    @Test
    void knowsThatTheTutorialSendsBannedPeopleElsewhereAndWhyWeDoNot() {
        Problem banned = problem("account-banned");

        assertThat(banned.tutorial()).startsWith(new ChannelCode("email"));
        assertThat(banned.difference()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "account-banned, temporary-ban",
        "verification-code, code-not-arriving",
        "login-or-hacked, recover-hacked-account",
        "malfunction-messages, messages-not-sending",
        "malfunction-calls, calls"
    })
    void namesSelfHelpBeforeAnyDoor(String problem, String article) {
        assertThat(WHATSAPP.selfHelp(problem(problem)))
                .extracting(Article::code)
                .first()
                .hasToString(article);
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void sendsBannedPeopleWhoTriedTheAppToAWrittenDoor(Urgency urgency) {
        Ranking ranking = ranked(as("account-banned").urgency(urgency).tried("in-app", 10));

        assertThat(order(ranking).get(0)).isIn("web-form", "email");
        assertThat(order(ranking)).doesNotContain("in-app");
    }

    @Test
    void tellsBannedPeopleWhoTriedTheAppUntilWhenToWait() {
        Ranking ranking = ranked(as("account-banned").tried("in-app", 10));

        assertThat(order(ranking)).endsWith("social");
        assertThat(ranking.setAside())
                .filteredOn(aside -> aside.criterion() == ALREADY_TRIED)
                .singleElement()
                .satisfies(aside -> {
                    assertThat(aside.channel().code()).hasToString("in-app");
                    assertThat(aside.until()).isEqualTo(TODAY.plusDays(4));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"malfunction-messages", "malfunction-calls"})
    void sendsPeopleWithAMalfunctionToTheSupportInsideTheApp(String problem) {
        assertThat(addresses(place(ranked(as(problem)), "in-app"))).contains("wa-me-support", "settings-help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"malfunction-messages", "malfunction-calls"})
    void namesTheAndroidMailForAndroidOnly(String problem) {
        Ranking onAndroid = ranked(as(problem).on(Platform.ANDROID));
        Ranking onIphone = ranked(as(problem).on(Platform.IPHONE));
        Ranking anywhere = ranked(as(problem));

        assertThat(address("android-mail").value().en()).isEqualTo("android@support.whatsapp.com");
        assertThat(addresses(place(onAndroid, "email"))).contains("android-mail");
        assertThat(codes(place(onAndroid, "email"))).contains(Reason.Code.FOR_YOUR_PLATFORM);
        assertThat(criterion(onIphone, "android-mail")).isEqualTo(OTHER_PLATFORM);
        assertThat(codes(place(anywhere, "email"))).contains(Reason.Code.FOR_ONE_PLATFORM_ONLY);
    }

    @Test
    void neverLinksThePaymentMailThatNobodyCouldConfirm() {
        assertThat(address("payment-mail").value().en()).isEqualTo("payment@support.whatsapp.com");
        assertThat(criterion(ranked(as("payment")), "payment-mail")).isEqualTo(UNCONFIRMED_ADDRESS);
        assertThat(everyAddress()
                        .filter(address -> address.value().en().contains("payment@support.whatsapp.com"))
                        .flatMap(address -> address.href().stream()))
                .isEmpty();
    }

    @Test
    void sendsPeopleWhoseMoneyIsGoneToThoseWhoCanStopItBeforeWhatsApp() {
        Ranking ranking = ranked(as("scam-report"));

        assertThat(duties(ranking)).containsExactly("bank", "anti-scam-centre", "complaint-services");
        assertThat(ranking.plan().entries().get(3).startHour()).isZero();
        assertThat(order(ranking)).startsWith("bank", "anti-scam-centre", "complaint-services", "in-app");
        assertThat(ranking.recommendations().subList(0, 3))
                .allMatch(next -> next.channel().authority() != null);
        assertThat(ranking.recommendations()).anyMatch(next -> next.channel().authority() == null);
        assertThat(warnings("scam-report")).contains("CRITICAL_HOURS");
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void keepsBankAndAntiScamCentreInFrontAtEveryUrgency(Urgency urgency) {
        assertThat(order(ranked(as("scam-report").urgency(urgency)))).startsWith("bank", "anti-scam-centre");
    }

    @Test
    void letsPeopleWhoLostTheirPhoneLockTheCardAndThenTakeTheNumberBack() {
        Ranking ranking = ranked(as("lost-phone"));

        assertThat(order(ranking)).startsWith("mobile-operator", "web-form", "in-app");
        assertThat(duties(ranking)).containsExactly("mobile-operator", "web-form");
        assertThat(ranking.recommendations().get(2).address().code()).hasToString("re-register");
    }

    @Test
    void deactivatesALostPhonesAccountThroughTheWebFormForItsOwnerOnly() {
        LetterTemplate letter = WHATSAPP.letter(new ChannelCode("web-form"), new ProblemCode("lost-phone"))
                .orElseThrow();

        assertThat(letter.harmful()).isTrue();
        assertThat(letter.fields()).contains(LetterTemplate.OWN_NUMBER);
        assertThat(order(ranked(as("lost-phone")))).contains("web-form");
        assertThat(problem("lost-phone").mail()).hasToString("web-form");
    }

    /** WhatsApp's help text gives a sentence for each language; whoever reads the letter needs one of them as it stands. */
    @ParameterizedTest
    @EnumSource
    void asksToDeactivateALostPhonesAccountInBothSentencesIndonesianFirst(Language language) {
        LetterTemplate letter = WHATSAPP.letter(new ChannelCode("web-form"), new ProblemCode("lost-phone"))
                .orElseThrow();

        assertThat(letter.paragraphs())
                .extracting(paragraph -> paragraph.text().in(language))
                .contains("Hilang/Dicuri: Mohon nonaktifkan akun saya\nLost/Stolen: Please deactivate my account");
    }

    @Test
    void asksForWhatTheAntiScamCentreWantsInItsOrderAndForNoIdentityNumber() {
        LetterTemplate letter = WHATSAPP.letter(new ChannelCode("anti-scam-centre"), new ProblemCode("scam-report"))
                .orElseThrow();

        assertThat(letter.fields())
                .containsSubsequence(
                        "name",
                        "homeAddress",
                        "contactPhone",
                        "mailAddress",
                        "recipient",
                        "scammer",
                        "ownAccount",
                        "evidenceKept",
                        "policeReport");
        assertThat(WHATSAPP.fields(letter))
                .extracting(field -> field.label().id())
                .noneMatch(label -> label.contains("KTP"));
    }

    @Test
    void warnsPeopleWithAProblemOfNoNameNotToPayABlackmailer() {
        assertThat(warnings("other")).contains("NEVER_PAY_BLACKMAIL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"login-or-hacked", "account-banned", "verification-code", "lost-phone"})
    void warnsPeopleWhoCannotGetInAboutTheCode(String problem) {
        assertThat(warnings(problem)).contains("NEVER_SHARE_CODE");
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void sendsBusinessesToTheirAppOrToTheMailForTheirComplaints(Urgency urgency) {
        Recommendation first = ranked(as("business-account").urgency(urgency))
                .recommendations()
                .get(0);

        assertThat(addresses(first)).containsAnyOf("wa-me-support", "business-complaints-mail");
        assertThat(addresses(place(ranked(as("business-account")), "email")).get(0))
                .isEqualTo("business-complaints-mail");
        assertThat(address("business-complaints-mail").value().en())
                .isEqualTo("businesscomplaints@support.whatsapp.com");
    }

    @Test
    void sendsABannedBusinessToTheReviewAndTodayToTheMailForComplaintsAsWell() {
        Ranking ranking = ranked(as("business-account").lockedOut());

        assertThat(order(ranking)).startsWith("in-app", "email");
        assertThat(ranking.recommendations().get(0).address().code()).hasToString("ban-review-business");
        assertThat(addresses(place(ranking, "email"))).startsWith("business-complaints-mail");
        assertThat(ranking.plan().entries().get(1).startHour()).isZero();
        assertThat(ranked(as("business-account"))
                        .recommendations()
                        .get(0)
                        .address()
                        .code())
                .isNotEqualTo(address("ban-review-business").code());
    }

    @Test
    void logsOutLinkedDevicesFirstWhereAHackedAccountStillOpens() {
        Situations open = situation("login-or-hacked").urgency(Urgency.NOW);
        Recommendation first = ranked(open).recommendations().get(0);

        assertThat(first.address().code()).hasToString("log-out-devices");
        assertThat(first.address().steps().get(1).text().en()).contains("PIN");
    }

    @Test
    void registersAgainFirstWhereAHackedAccountIsLockedOutAndKnowsTheOperator() {
        Ranking ranking = ranked(as("login-or-hacked"));

        assertThat(ranking.recommendations().get(0).address().code()).hasToString("re-register");
        assertThat(ranking.plan().entries().subList(0, 3)).allMatch(entry -> entry.startHour() == 0);
        assertThat(order(ranking)).startsWith("in-app", "mobile-operator", "web-form");
        assertThat(order(ranked(as("verification-code")))).startsWith("web-form", "mobile-operator");
    }

    /** Whoever can still be helped at a better door is not sent to a last resort today. */
    @ParameterizedTest
    @EnumSource(Urgency.class)
    void startsNoPlanWithALastResortWhereABetterDoorSuits(Urgency urgency) {
        for (Problem problem : WHATSAPP.problems()) {
            for (Situations situation : List.of(
                    situation(problem.code().value()),
                    situation(problem.code().value()).lockedOut())) {
                Ranking ranking = ranked(situation.urgency(urgency));
                boolean hasBetter = ranking.recommendations().stream()
                        .anyMatch(next -> suitability(next, problem).compareTo(Suitability.GOOD) <= 0
                                && !next.channel().immediate());

                assertThat(ranking.plan().entries())
                        .as("%s", problem.code())
                        .filteredOn(entry -> hasBetter && entry.startHour() == 0)
                        .extracting(entry ->
                                suitability(place(ranking, entry.channel().value()), problem))
                        .doesNotContain(Suitability.LAST_RESORT);
            }
        }
    }

    @Test
    void assumesThatWhoIsRobbedCannotWait() {
        assertThat(WHATSAPP.problems())
                .filteredOn(problem -> problem.urgency() == Urgency.NOW)
                .extracting(problem -> problem.code().value())
                .containsExactlyInAnyOrder("scam-report", "lost-phone", "login-or-hacked");
    }

    @ParameterizedTest
    @CsvSource({
        "verification-code, code-not-arriving",
        "malfunction-messages, messages-not-sending",
        "malfunction-calls, calls",
        "linked-devices, linked-devices",
        "backup-restore, backup-restore",
        "how-to, find-answers"
    })
    void putsTheStepsOfAnArticleBeforeEveryDoorWhereTheyUsuallyEndTheCase(String problem, String article) {
        assertThat(problem(problem).selfHelpFirst()).hasToString(article);
    }

    @Test
    void sendsUsersOfTheInterfaceToDirectSupportWithItsOfficialAim() {
        Recommendation first = ranked(as("business-api")).recommendations().get(0);

        assertThat(first.address().code()).hasToString("direct-support");
        assertThat(codes(first)).contains(Reason.Code.OFFICIAL_AIM);
        assertThat(first.estimate().basis()).isEqualTo(Basis.OFFICIAL);
        assertThat(first.estimate().statement().high()).hasHours(24);
        assertThat(first.estimate().statement().source().en()).isNotBlank();
    }

    @Test
    void sendsPrivacyQuestionsToThePrivacyForm() {
        assertThat(ranked(as("privacy-security"))
                        .recommendations()
                        .get(0)
                        .address()
                        .code())
                .hasToString("privacy-form");
    }

    @Test
    void namesTheDataProtectionOfficerForTheEuropeanEconomicAreaOnly() {
        assertThat(order(ranked(as("privacy-security")))).doesNotContain("data-protection");
        assertThat(criterion(ranked(as("privacy-security")), "dpo-form")).isEqualTo(NOT_IN_YOUR_COUNTRY);
        assertThat(criterion(ranked(as("privacy-security").in("GB")), "dpo-form"))
                .isEqualTo(NOT_IN_YOUR_COUNTRY);
        assertThat(addresses(place(ranked(as("privacy-security").in("DE")), "data-protection")))
                .contains("dpo-form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "DE", "US", "SG"})
    void offersWhatIsForIndiaNowhereElse(String country) {
        for (Problem problem : WHATSAPP.problems()) {
            Ranking ranking = ranked(as(problem.code().value()).in(country));

            assertThat(ranking.recommendations().stream().flatMap(next -> next.addresses().stream()))
                    .noneMatch(ShippedCatalogRankingTests::isForIndia);
            assertThat(ranking.setAside())
                    .filteredOn(aside -> aside.address() != null && isForIndia(aside.address()))
                    .allMatch(aside -> aside.criterion() == NOT_IN_YOUR_COUNTRY);
        }
        assertThat(criterion(ranked(as("account-banned").in(country)), "grievance-mail"))
                .isEqualTo(NOT_IN_YOUR_COUNTRY);
    }

    @Test
    void offersWhatIsForIndiaInIndia() {
        assertThat(addresses(place(ranked(as("account-banned").in("IN")), "grievance-officer")))
                .contains("grievance-mail");
    }

    @Test
    void ranksEveryProblemForEverybody() {
        for (Problem problem : WHATSAPP.problems()) {
            for (Urgency urgency : Urgency.values()) {
                assertThat(order(ranked(situation(problem.code().value()).urgency(urgency))))
                        .as("%s, open", problem.code())
                        .isNotEmpty();
                assertThat(order(ranked(situation(problem.code().value())
                                .urgency(urgency)
                                .lockedOut())))
                        .as("%s, locked out", problem.code())
                        .isNotEmpty();
            }
        }
    }

    /** Somebody who says nothing but the problem. */
    private static Situations as(String problem) {
        Situations somebody = situation(problem);
        somebody.urgency(problem(problem).urgency());
        return problem(problem).assumedAccess() == Access.LOCKED_OUT ? somebody.lockedOut() : somebody;
    }

    @Test
    void saysWhatHeldEveryBetterSuitedChannelBack() {
        Set<Reason.Code> held = EnumSet.of(
                Reason.Code.THIRD_PARTY_SOURCE,
                Reason.Code.OTHER_REGION_SOURCE,
                Reason.Code.OLD_SOURCE,
                Reason.Code.WEAKER_SOURCE,
                Reason.Code.AFTER_DUTIES,
                Reason.Code.SLOWER_ANSWER);
        for (Problem problem : ShippedGuide.provider().problemsInUse()) {
            for (Urgency urgency : Urgency.values()) {
                for (Situations situation : List.of(
                        situation(problem.code().value()),
                        situation(problem.code().value()).lockedOut())) {
                    assertThat(unexplained(ranked(situation.urgency(urgency)), problem, held))
                            .as("%s, %s", problem.code(), urgency)
                            .isEmpty();
                }
            }
        }
    }

    /** Channels below one that decides less well, whose cards do not say why. */
    private static List<String> unexplained(Ranking ranking, Problem problem, Set<Reason.Code> held) {
        List<Recommendation> all = ranking.recommendations();
        return all.stream()
                .filter(it -> all.subList(0, it.rank() - 1).stream()
                        .anyMatch(above -> suitability(above, problem).compareTo(suitability(it, problem)) > 0))
                .filter(it -> it.reasons().stream().map(Reason::code).noneMatch(held::contains))
                .map(it -> it.channel().code().value())
                .toList();
    }

    private static Suitability suitability(Recommendation recommendation, Problem problem) {
        return recommendation.channel().fit(problem.code()).orElseThrow().suitability();
    }

    private static List<String> duties(Ranking ranking) {
        return ranking.recommendations().stream()
                .filter(Recommendation::duty)
                .map(next -> next.channel().code().value())
                .toList();
    }

    private static Ranking ranked(Situations situation) {
        return situation.rankedBy(WHATSAPP);
    }

    private static List<String> order(Ranking ranking) {
        return ranking.recommendations().stream()
                .map(next -> next.channel().code().value())
                .toList();
    }

    private static Recommendation place(Ranking ranking, String channel) {
        return ranking.recommendations().stream()
                .filter(next -> next.channel().code().value().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    private static List<Reason.Code> codes(Recommendation place) {
        return place.reasons().stream().map(Reason::code).toList();
    }

    private static List<String> addresses(Recommendation place) {
        return place.addresses().stream().map(address -> address.code().value()).toList();
    }

    private static Criterion criterion(Ranking ranking, String address) {
        return ranking.setAside().stream()
                .filter(aside -> aside.address() != null
                        && aside.address().code().value().equals(address))
                .findFirst()
                .orElseThrow()
                .criterion();
    }

    private static Stream<Address> everyAddress() {
        return WHATSAPP.channels().stream().flatMap(channel -> channel.addresses().stream());
    }

    private static Address address(String code) {
        return everyAddress()
                .filter(address -> address.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isForIndia(Address address) {
        return address.conditions().countries().equals(Set.of(INDIA));
    }

    private static Problem problem(String code) {
        return WHATSAPP.problem(new ProblemCode(code)).orElseThrow();
    }

    private static List<String> warnings(String problem) {
        return WHATSAPP.warnings(problem(problem)).stream().map(Warning::code).toList();
    }
}
