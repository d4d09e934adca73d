package kanal.guide;

import static kanal.guide.Guides.address;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanal.guide.Place.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a place is, and what lies in one. */
class PlaceTests {
    private static final Places PLACES = Places.of(Stream.concat(
                    Stream.of(
                                    "acme.example",
                                    "link.example/help",
                                    "social.example/acme",
                                    "store.example/app/details?id=com.acme",
                                    "shop.example/*/app/*/id1",
                                    "@acme")
                            .map(at -> place(at, Holder.OWN)),
                    Stream.of("link.example", "chat.acme.example", "acme.example/channel")
                            .map(at -> place(at, Holder.ANYONE)))
            .toList());

    @ParameterizedTest
    @CsvSource({
        "https://acme.example, acme.example",
        "https://acme.example/, acme.example",
        "http://www.acme.example/a/b?c=%20#d, acme.example",
        "HTTPS://FAQ.Acme.Example/X, acme.example",
        "https://social.example/Acme, social.example/acme",
        "https://www.social.example/acme/, social.example/acme",
        "https://m.social.example/ACME/posts?x=1, social.example/acme",
        "https://link.example/help, link.example/help",
        "https://link.example/6281, link.example",
        "https://link.example/helpdesk, link.example",
        "https://chat.acme.example/help, chat.acme.example",
        "https://www.acme.example/channel/1, acme.example/channel",
        "https://acme.example/channels, acme.example",
        "https://store.example/app/details?hl=id&id=com.acme, store.example/app/details?id=com.acme",
        "https://shop.example/id/app/acme-messenger/id1, shop.example/*/app/*/id1",
    })
    void isTheMostSpecificOneInWhichAPageLies(String page, String at) {
        assertThat(PLACES.at(URI.create(page))).map(Place::at).contains(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evilacme.example/",
                "https://acme.example.evil.example/",
                "https://acme.example@evil.example/",
                "https://help@acme.example/",
                "https://acme.example:8443/",
                "https://acme.example:/",
                "https://acme.example./",
                "https://acme-example.example/",
                "ftp://acme.example/",
                "//acme.example/",
                "acme.example",
                "mailto:a@acme.example",
                "https://link.example/help/../6281",
                "https://link.example/./help",
                "https://link.example/help/%2e%2e/6281",
                "https://link.example/%68elp",
                "https://link.example//help",
                "https://acme.example/channel;x=1/2",
                "https://acme.example/%63hannel",
                "https://social.example/acme-help",
                "https://social.example/",
                "https://old.social.example/acme",
                "https://evil.social.example/acme",
                "https://social.example/x/acme",
                "https://store.example/app/details",
                "https://store.example/app/details?id=com.acme.fake",
                "https://store.example/app/details?id=com.Acme",
                "https://store.example/app/details?id=com.fake&id=com.acme",
                "https://store.example/app/details?ID=com.fake&id=com.acme",
                "https://store.example/app/details?%69d=com.fake&id=com.acme",
                "https://store.example/app/details?x=1;id=com.fake&id=com.acme",
                "https://store.example/app/details#?id=com.acme",
                "https://shop.example/id/app/id1",
                "https://shop.example/id/app/x/y/id1",
                "https://127.0.0.1/",
            })
    void isNoneForWhatOnlyLooksAsIfItLayThere(String page) {
        assertThat(PLACES.at(URI.create(page))).isEmpty();
    }

    @Test
    void isNoneForWhatIsNoUrl() {
        assertThat(Stream.of(
                                "https://acme.example\\@evil.example",
                                "https://link.example\\help",
                                "https://acme.example/\u202e",
                                "")
                        .map(value -> PLACES.at(Kind.URL, value)))
                .allMatch(Optional::isEmpty);
    }

    @ParameterizedTest
    @CsvSource({
        "help@acme.example, acme.example",
        "Help@Support.ACME.example, acme.example",
        "help@chat.acme.example, chat.acme.example",
    })
    void hasTheMailboxesOfItsDomain(String mailbox, String at) {
        assertThat(PLACES.at(Kind.EMAIL, mailbox)).map(Place::at).contains(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help@evilacme.example",
                "help@acme.example.evil.example",
                "help@acme.example@evil.example",
                "help@social.example",
                "help@acme.example.",
                "acme.example",
                "@acme",
                "\"a@acme.example\"@evil.example",
                "help@[127.0.0.1]",
            })
    void hasNoOtherMailboxes(String mailbox) {
        assertThat(PLACES.at(Kind.EMAIL, mailbox)).isEmpty();
    }

    @Test
    void isAHandleWhateverItsCapitals() {
        assertThat(PLACES.at(Kind.HANDLE, "@Acme")).isPresent();
        assertThat(PLACES.at(Kind.HANDLE, "@acme_help")).isEmpty();
        assertThat(PLACES.at(Kind.HANDLE, "acme.example")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "com",
                "co.id",
                "go.id",
                "Acme.example",
                "www.acme.example",
                "https://acme.example",
                "acme.example:443",
                "acme.example/",
                "acme.example//a",
                "acme.example/../a",
                "acme.example/a/.",
                "acme.example/a%20b",
                "acme.example/a*",
                "acme.example/*",
                "acme.example?id=1",
                "acme.example/a?id",
                "acme.example/a?id=1&b=2",
                "acme.example/a#b",
                "a@acme.example",
                "acme.example.",
                "-acme.example",
                "xn--acme-0za.example",
                "127.0.0.1",
                "[::1]",
                "acme example",
                "acme.example\n",
                "acme.example/\u0430",
                "@",
                "@Acme",
                "@a b",
                "*.acme.example",
            })
    void isNothingElse(String at) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place(at, Holder.OWN))
                .withMessageContaining("'" + at + "'");
    }

    @Test
    void isNotTooLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> place("a.example/" + "b".repeat(10_000), Holder.OWN));
    }

    @Test
    void isNobodysOwnWhereEverybodyHasOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place("gmail.com", Holder.OWN))
                .withMessageContaining("Anybody");
        assertThat(place("gmail.com", Holder.ANYONE).holder()).isEqualTo(Holder.ANYONE);
        assertThat(place("facebook.com/acme", Holder.OWN).at()).isEqualTo("facebook.com/acme");
    }

    @Test
    void isNobodysOwnWithoutProof() {
        Evidence weak = address("any").grade(Grade.D).build().evidence();

        assertThatIllegalArgumentException().isThrownBy(() -> new Place("acme.example", Holder.OWN, weak));
        assertThat(new Place("acme.example", Holder.ANYONE, weak).evidence()).isEqualTo(weak);
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, Help@Support.Acme.example, support.acme.example",
        "EMAIL, acme@gmail.com,",
        "HANDLE, @Acme, @acme",
        "URL, https://www.Social.example/Acme, ",
        "URL, https://www.social.example/Acme/?a=1, social.example/acme",
        "URL, https://faq.acme.example, faq.acme.example",
        "URL, https://facebook.com/, ",
        "URL, https://store.example/app?hl=id&id=com.acme, store.example/app?id=com.acme",
        "URL, https://store.example/app?id=com.Acme, ",
        "URL, https://acme.example/a%20b, ",
        "PHONE, +62 21 500, ",
    })
    void isProposedAsNarrowlyAsItCanBe(Kind kind, String value, String at) {
        if (kind.accepts(value)) {
            assertThat(Place.around(address("any").is(kind, value).build()).map(Place::at))
                    .isEqualTo(Optional.ofNullable(at));
        }
    }

    @Test
    void isReadInNoTimeHoweverLong() {
        List<String> long10k = List.of("a.", "a", "/a", "/*", "-", "?a=", "@");
        for (String piece : long10k) {
            String text = piece.repeat(10_000 / piece.length());
            long start = System.nanoTime();
            PLACES.at(Kind.URL, "https://" + text);
            PLACES.at(Kind.EMAIL, text);
            PLACES.at(Kind.HANDLE, text);
            assertThat(System.nanoTime() - start).isLessThan(200_000_000);
        }
    }

    private static Place place(String at, Holder holder) {
        return new Place(at, holder, address("any").build().evidence());
    }
}
