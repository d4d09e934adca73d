package kanal.finder.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanal.KanalTest;
import kanal.catalog.Catalog;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.Language;
import kanal.guide.LetterTemplate;
import kanal.guide.Problem;
import kanal.guide.Provider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What nobody could prove can be read, and neither tapped nor copied. */
@KanalTest
class UnprovenAddressPageTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Catalog catalog;

    @Test
    void noPageOffersAnAddressThatIsNotProven() {
        List<Address> unproven = provider().channels().stream()
                .map(Channel::addresses)
                .flatMap(List::stream)
                .filter(address ->
                        !address.evidence().grade().offered() && !address.kind().isInWords())
                .toList();

        assertThat(unproven).hasSizeGreaterThan(5);
        for (Page page : Walk.through(port).pages()) {
            for (String target : page.targets()) {
                assertThat(unproven)
                        .as("%s offers %s", page.path(), target)
                        .noneMatch(address -> offers(target, address));
            }
        }
    }

    @Test
    void thePaymentMailOfTheTutorialIsShownWithoutALink() {
        List<Page> naming = Walk.through(port).pages().stream()
                .filter(page -> page.text().contains("payment@support.whatsapp.com"))
                .toList();

        assertThat(naming).isNotEmpty();
        assertThat(naming).flatExtracting(Page::targets).noneMatch(target -> target.contains("payment@"));
    }

    @Test
    void noLetterGoesToAnAddressThatIsNotProven() {
        List<String> proven = provider().channels().stream()
                .map(Channel::addresses)
                .flatMap(List::stream)
                .map(address -> address.href().orElse(""))
                .filter(href -> href.startsWith("mailto:"))
                .toList();
        Stream<String> mails =
                letters().flatMap(page -> page.links().stream()).filter(link -> link.startsWith("mailto:"));

        assertThat(mails.map(link -> link.replaceFirst("\\?.*", "")).distinct())
                .isNotEmpty()
                .allMatch(proven::contains);
    }

    private Stream<Page> letters() {
        PageRequests site = new PageRequests(port);
        return provider().problems().stream()
                .map(Problem::code)
                .flatMap(problem -> provider().channels().stream()
                        .flatMap(channel -> provider().letter(channel.code(), problem).stream()
                                .map(letter ->
                                        letter(site, "/id/whatsapp/" + problem + "/" + channel.code(), letter))));
    }

    private Page letter(PageRequests site, String channel, LetterTemplate letter) {
        String path = channel + "/letter";
        return new Page(
                path,
                site.post(path, Examples.of(provider(), letter, Language.ID)).body());
    }

    private Provider provider() {
        return catalog.published().providers().get(0);
    }

    private static boolean offers(String target, Address address) {
        String value = address.value().en().toLowerCase(Locale.ROOT);
        // A plus sign stands for itself here
        String read = URLDecoder.decode(
                        target.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
        return switch (address.kind()) {
            case EMAIL, HANDLE -> read.matches("(?s).*(?<![\\w.@-])" + Pattern.quote(value) + "(?![\\w-]).*");
            case URL -> read.equals(value) || read.equals(value + "/");
            case PHONE -> read.replaceAll("[^0-9]", "").equals(value.replaceAll("[^0-9]", ""));
            case APP_PATH, INSTRUCTION -> false;
        };
    }
}
