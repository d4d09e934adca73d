package kanal.guide;

import static kanal.guide.Guides.address;
import static kanal.guide.Guides.channel;
import static kanal.guide.Guides.problem;
import static kanal.guide.Guides.provider;
import static kanal.guide.Guides.text;
import static kanal.guide.Suitability.BEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document may refer to, and how the refusal says where it refers to nothing. */
class ProviderTests {
    private static final String BANNED = "account-banned";
    private static final Problem PROBLEM = problem(BANNED);
    private static final LocalText NOWHERE = text("Write to {@nowhere}");
    private static final Step STEP_TO_NOWHERE = new Step(NOWHERE, Set.of(), Set.of());
    private static final Step STEP_FOR_NOTHING = new Step(text("Wait"), Set.of(), Set.of(new ProblemCode("nothing")));

    static Stream<Arguments> unknownReferences() {
        return Stream.of(
                row(
                        provider().problems(problemWith("nothing", List.of(), List.of(), "letter-box", List.of())),
                        "problems[account-banned]",
                        "group",
                        "nothing"),
                row(
                        provider().problems(problemWith("any", List.of("NOTHING"), List.of(), "letter-box", List.of())),
                        "problems[account-banned]",
                        "warning",
                        "NOTHING"),
                row(
                        provider()
                                .problems(problemWith(
                                        "any",
                                        List.of(),
                                        List.of(new ArticleCode("nothing")),
                                        "letter-box",
                                        List.of())),
                        "problems[account-banned]",
                        "article",
                        "nothing"),
                row(
                        provider().problems(problemWith("any", List.of(), List.of(), "nothing", List.of())),
                        "problems[account-banned]",
                        "channel",
                        "nothing"),
                row(
                        provider()
                                .problems(problemWith(
                                        "any",
                                        List.of(),
                                        List.of(),
                                        "letter-box",
                                        List.of(new ChannelCode("nothing")))),
                        "problems[account-banned]",
                        "channel",
                        "nothing"),
                row(provider().with(channel("bank").of("nothing")), "channels[bank]", "authority", "nothing"),
                row(
                        provider().problems(PROBLEM).with(channel("bank").suits("nothing", BEST)),
                        "channels[bank]",
                        "problem",
                        "nothing"),
                row(provider().with(channel("bank").steps(STEP_FOR_NOTHING)), "channels[bank]", "problem", "nothing"),
                row(
                        provider().with(channel("bank").at(address("a").onlyFor("nothing"))),
                        "channels[bank].addresses[a]",
                        "problem",
                        "nothing"),
                row(
                        provider().with(channel("bank").at(address("a").replacedBy("nothing"))),
                        "channels[bank].addresses[a]",
                        "address",
                        "nothing"),
                row(
                        provider()
                                .answers(new Answer(
                                        "fear", Set.of(new ProblemCode("nothing")), text("Q"), text("A"), text("S"))),
                        "answers[fear]",
                        "problem",
                        "nothing"),
                row(
                        provider().letters(letter("ban", text("S"), List.of("nothing"), text("Body"), null, null)),
                        "letters[ban]",
                        "field",
                        "nothing"),
                row(provider().letters(letterFor("nothing")), "letters[ban]", "channel", "nothing"),
                row(provider().letters(letterFor("letter-box", "nothing")), "letters[ban]", "problem", "nothing"));
    }

    @ParameterizedTest(name = "{1}: no {2}")
    @MethodSource("unknownReferences")
    void refusesReferencesToWhatIsNotThereAndSaysWhere(
            ProviderBuilder provider, String where, String what, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(provider::build)
                .withMessage("%s: there is no %s '%s'", where, what, name);
    }

    static Stream<Arguments> mentionsOfNothing() {
        Answer answer = new Answer("fear", Set.of(), text("Q"), NOWHERE, text("S"));
        Article article = new Article(
                new ArticleCode("calls"),
                text("Calls"),
                text("Summary"),
                List.of(new Article.Section(null, List.of(NOWHERE), List.of())),
                address("a").build().evidence(),
                false);
        return Stream.of(
                row(provider().with(channel("bank").tips(NOWHERE)), "channels[bank]"),
                row(provider().with(channel("bank").steps(STEP_TO_NOWHERE)), "channels[bank]"),
                row(provider().with(channel("bank").at(address("a").note(NOWHERE))), "channels[bank].addresses[a]"),
                row(
                        provider().with(channel("bank").at(address("a").steps(STEP_TO_NOWHERE))),
                        "channels[bank].addresses[a]"),
                row(provider().articles(article), "articles[calls]"),
                row(provider().answers(answer), "answers[fear]"),
                row(provider().warnings(new Warning("NEVER_PAY", NOWHERE)), "warnings[NEVER_PAY]"),
                row(provider().claims(new Claim(1, text("S"), Claim.Verdict.CONFIRMED, NOWHERE)), "claims[1]"),
                row(provider().fields(field("name", LetterField.Type.LINE, NOWHERE)), "fields[name]"),
                row(provider().letters(letter("ban", text("S"), List.of(), NOWHERE, null, null)), "letters[ban]"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mentionsOfNothing")
    void refusesTextsThatNameAnAddressThatIsNotThere(ProviderBuilder provider, String where) {
        assertThatIllegalArgumentException()
                .isThrownBy(provider::build)
                .withMessage("%s: there is no address 'nowhere'", where);
    }

    @Test
    void saysWhereATextNamesSomethingThatCannotBeACode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider()
                        .with(channel("bank").tips(text("{@No such thing}")))
                        .build())
                .withMessage("channels[bank]: there is no address 'No such thing'");
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, help@elsewhere.example", "URL, https://elsewhere.example/help", "HANDLE, @elsewhere"})
    void refusesToOfferAnAddressWhosePlaceIsNotInTheList(Kind kind, String value) {
        ProviderBuilder provider = provider()
                .places(own("support.example"))
                .with(channel("in").at(address("x").is(kind, value)));

        assertThatIllegalArgumentException()
                .isThrownBy(provider::build)
                .withMessage("channels[in].addresses[x]: '" + value
                        + "' lies outside: its place is not in the list of the provider");
    }

    @Test
    void refusesToOfferWhatLiesWhereAnyoneSpeaks() {
        Evidence evidence = address("any").build().evidence();
        Place chats = new Place("chat.support.example", Place.Holder.ANYONE, evidence);
        ProviderBuilder provider = provider()
                .places(own("support.example"), chats)
                .with(channel("in").at(address("x").is(Kind.URL, "https://chat.support.example/628")));

        assertThatIllegalArgumentException().isThrownBy(provider::build).withMessageContaining("lies outside");
    }

    @ParameterizedTest
    @EnumSource(
            value = Grade.class,
            names = {"D", "CONTRADICTED", "RETIRED"})
    void listsWhatIsNotOfferedWhereverItLies(Grade grade) {
        assertThat(provider()
                        .places(own("support.example"))
                        .with(channel("in").at(address("x").grade(grade).is(Kind.HANDLE, "@elsewhere")))
                        .build()
                        .address("x"))
                .isPresent();
    }

    @Test
    void looksForTheAddressesOfAnAuthorityInItsOwnPlaces() {
        Authority bank = new Authority("bank", text("Bank"), List.of(), List.of(own("bank.example")));
        ChannelBuilder itself = channel("in").of("bank").at(address("x").is(Kind.EMAIL, "help@bank.example"));
        ChannelBuilder provider = channel("in").of("bank");

        assertThat(provider().authorities(bank).with(itself).build().authority("bank"))
                .contains(bank);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider().authorities(bank).with(provider).build())
                .withMessageContaining("is not in the list of the authority 'bank'");
    }

    private static Place own(String at) {
        return new Place(at, Place.Holder.OWN, address("any").build().evidence());
    }

    @Test
    void keepsWhatIsRetiredOutOfWhatCanBeChosen() {
        Provider provider = provider()
                .problems(retiredProblem("old", "other"), problem("other"))
                .with(
                        channel("gone").suits("other", BEST).retired("here"),
                        channel("here").suits("old", BEST).suits("other", BEST))
                .build();

        assertThat(provider.problemsInUse()).extracting(Problem::code).hasToString("[other]");
        assertThat(provider.fitsInUse(provider.channels().get(0))).isEmpty();
        assertThat(provider.fitsInUse(provider.channels().get(1)))
                .extracting(Fit::problem)
                .hasToString("[other]");
        assertThat(provider.problem(new ProblemCode("old"))).isPresent();
    }

    @Test
    void leadsOnlyFromWhatIsRetiredAndOnlyToWhatIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider()
                        .problems(retiredProblem("old", "older"), retiredProblem("older", null))
                        .build())
                .withMessage("problems[old]: there is no problem in use 'older'");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> provider().problems(retiredProblem("old", "old")).build())
                .withMessage("problems[old]: there is no problem in use 'old'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider()
                        .with(channel("a").retired("b"), channel("b").retired())
                        .build())
                .withMessage("channels[a]: there is no channel in use 'b'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> channel("a").instead("b").build())
                .withMessage("The channel 'a' is not retired, so 'b' cannot take its place");
    }

    @Test
    void sendsTheLetterOfARetiredChannelToTheOneThatTookItsPlace() {
        Problem mailed = problemWith("any", List.of(), List.of(), "post", List.of());

        Provider replaced = provider()
                .problems(mailed)
                .with(channel("post").retired("courier"), channel("courier"))
                .build();
        Provider gone =
                provider().problems(mailed).with(channel("post").retired()).build();

        assertThat(replaced.mail(mailed)).map(Channel::code).contains(new ChannelCode("courier"));
        assertThat(gone.mail(mailed)).isEmpty();
    }

    private static Problem retiredProblem(String code, String instead) {
        Problem problem = problem(code);
        return new Problem(
                problem.code(),
                problem.group(),
                problem.name(),
                problem.hint(),
                problem.assumedAccess(),
                problem.assumedUrgency(),
                problem.warnings(),
                problem.selfHelp(),
                problem.selfHelpFirst(),
                problem.mail(),
                problem.tutorial(),
                null,
                text("No longer kept"),
                instead == null ? null : new ProblemCode(instead));
    }

    static Stream<Arguments> duplicates() {
        Warning warning = new Warning("NEVER_PAY", text("Never pay"));
        LetterField name = field("name", LetterField.Type.LINE, text("Name"));
        LetterTemplate letter = letter("ban", text("S"), List.of(), text("Body"), null, null);
        Claim claim = new Claim(1, text("S"), Claim.Verdict.CONFIRMED, text("F"));
        Authority bank = new Authority("bank", text("Bank"), List.of(), List.of());
        Answer answer = new Answer("fear", Set.of(), text("Q"), text("A"), text("S"));
        return Stream.of(
                row(provider().problems(PROBLEM, PROBLEM), "problem 'account-banned'"),
                row(provider().with(channel("a"), channel("a").at(address("b"))), "channel 'a'"),
                row(provider().with(channel("a").at(address("x")), channel("b").at(address("x"))), "address 'x'"),
                row(provider().warnings(warning, warning), "warning 'NEVER_PAY'"),
                row(provider().fields(name, name), "field 'name'"),
                row(provider().letters(letter, letter), "letter 'ban'"),
                row(provider().claims(claim, claim), "claim '1'"),
                row(provider().authorities(bank, bank), "authority 'bank'"),
                row(provider().answers(answer, answer), "answer 'fear'"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("duplicates")
    void refusesTwoOfOneCode(ProviderBuilder provider, String what) {
        assertThatIllegalArgumentException().isThrownBy(provider::build).withMessage("There is more than one " + what);
    }

    @Test
    void refusesTwoFitsForOneProblem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        channel("a").suits(BANNED, BEST).suits(BANNED, BEST).build())
                .withMessageContaining(BANNED);
    }

    @Test
    void refusesASubjectThatNamesAFieldWhichMayStayEmpty() {
        LetterField name = field("name", LetterField.Type.LINE, text("Name"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider()
                        .fields(name)
                        .letters(letter("ban", text("From {name}"), List.of("name"), text("Body"), null, null))
                        .build())
                .withMessage("letters[ban].subject: there is no required field 'name'");
    }

    @Test
    void refusesAParagraphThatNamesAFieldWhichTheLetterDoesNotAskFor() {
        LetterField name = field("name", LetterField.Type.LINE, text("Name"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider()
                        .fields(name)
                        .letters(letter("ban", text("S"), List.of(), text("I am {name}"), null, null))
                        .build())
                .withMessage("letters[ban].paragraphs: there is no field of this letter 'name'");
    }

    @Test
    void refusesAConditionOnAChoiceThatCannotBeMade() {
        LetterField name = field("name", LetterField.Type.LINE, text("Name"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider()
                        .fields(name)
                        .letters(letter("ban", text("S"), List.of("name"), text("Body"), "name", "short"))
                        .build())
                .withMessage("letters[ban].paragraphs: there is no choice of 'name' 'short'");
    }

    @Test
    void refusesAHarmfulLetterWhoseOwnNumberIsNotStated() {
        LetterField line = field("ownNumber", LetterField.Type.LINE, text("Mine"));
        LetterTemplate harmful = new LetterTemplate(
                "deactivate", Set.of(), Set.of(), List.of("ownNumber"), text("S"), List.of(), List.of(), true);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider().fields(line).letters(harmful).build())
                .withMessage("letters[deactivate]: there is no statement 'ownNumber'");
    }

    @Test
    void replacesMentionsByTheAddressInTheLanguageOfTheText() {
        Provider provider = provider()
                .with(channel("a")
                        .at(
                                address("mail").is(Kind.EMAIL, "help@support.example"),
                                address("menu").is(Kind.APP_PATH, "Settings")))
                .build();
        LocalText text = new LocalText("Tulis ke {@mail}, bukan {@menu}", "Write to {@mail}, not {@menu}");

        assertThat(provider.text(text, Language.ID)).isEqualTo("Tulis ke help@support.example, bukan Settings (id)");
        assertThat(provider.text(text, Language.EN)).isEqualTo("Write to help@support.example, not Settings");
    }

    @Test
    void leavesBracesAloneThatMentionNothing() {
        LocalText text = text("{phone} {@nowhere} {@No code} $1 \\");

        assertThat(provider().build().text(text, Language.EN)).isEqualTo("{phone} {@nowhere} {@No code} $1 \\");
    }

    @Test
    void prefersTheLetterOfTheProblemToTheGeneralOne() {
        LetterTemplate general = letterFor("letter-box");
        LetterTemplate own = new LetterTemplate(
                "own",
                Set.of(new ChannelCode("letter-box")),
                Set.of(PROBLEM.code()),
                List.of(),
                text("S"),
                List.of(),
                List.of(),
                false);
        Provider provider = provider()
                .problems(PROBLEM, problem("other"))
                .letters(general, own)
                .build();

        assertThat(provider.letter(new ChannelCode("letter-box"), PROBLEM.code()))
                .contains(own);
        assertThat(provider.letter(new ChannelCode("letter-box"), new ProblemCode("other")))
                .contains(general);
        assertThat(provider.letter(new ChannelCode("social"), PROBLEM.code())).isEmpty();
    }

    private static Arguments row(Object... columns) {
        return Arguments.of(columns);
    }

    private static Problem problemWith(
            String group, List<String> warnings, List<ArticleCode> selfHelp, String mail, List<ChannelCode> tutorial) {
        return new Problem(
                PROBLEM.code(),
                group,
                PROBLEM.name(),
                PROBLEM.hint(),
                Access.OPEN,
                null,
                warnings,
                selfHelp,
                null,
                new ChannelCode(mail),
                tutorial,
                null,
                null,
                null);
    }

    private static LetterField field(String code, LetterField.Type type, LocalText label) {
        return new LetterField(code, type, label, null, false, null, List.of());
    }

    private static LetterTemplate letter(
            String code, LocalText subject, List<String> fields, LocalText body, String when, String is) {
        return new LetterTemplate(
                code,
                Set.of(),
                Set.of(),
                fields,
                subject,
                List.of(new LetterTemplate.Paragraph(body, when, is)),
                List.of(),
                false);
    }

    private static LetterTemplate letterFor(String channel, String... problems) {
        return new LetterTemplate(
                "ban",
                Set.of(new ChannelCode(channel)),
                Stream.of(problems).map(ProblemCode::new).collect(Collectors.toSet()),
                List.of(),
                text("S"),
                List.of(),
                List.of(),
                false);
    }
}
