package kanal.genuine;

import static kanal.genuine.Disguise.homoglyph;
import static kanal.genuine.Disguise.inserted;
import static kanal.genuine.Disguise.letter;
import static kanal.genuine.Disguise.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kanal.document.ShippedGuide;
import kanal.guide.Address;
import kanal.guide.Grade;
import kanal.guide.Kind;
import kanal.guide.Place.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing genuine stays genuine in any disguise: more than 10,000 cases; each row is named by its seed. */
class DisguisePropertyTests {
    private static final int SEEDS = 60;
    private static final ContactCheck CHECK = new ContactCheck(ShippedGuide.guide());
    private static final List<String> PAGES = Stream.concat(
                    values(Kind.URL),
                    ShippedGuide.provider().places().stream()
                            .filter(place -> place.holder() == Holder.OWN
                                    && !place.at().startsWith("@")
                                    && place.evidence().grade().compareTo(Grade.B) <= 0)
                            .map(place ->
                                    "https://" + place.at().replace("*", "id").replace("######", "123456")))
            .toList();
    private static final List<String> MAILBOXES = values(Kind.EMAIL).toList();
    private static final List<String> HANDLES = values(Kind.HANDLE).toList();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @Test
    void startsFromWhatIsGenuineAndTriesEnough() {
        assertThat(Stream.of(PAGES, MAILBOXES, HANDLES).flatMap(List::stream))
                .filteredOn(genuine -> CHECK.check(genuine).judgement() != Judgement.GENUINE)
                .isEmpty();
        assertThat(SEEDS * cases(new Random(1)).size()).isGreaterThan(10_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void callsNothingGenuineInADisguise(long seed) {
        assertThat(cases(new Random(seed)))
                .filteredOn(disguised -> CHECK.check(disguised).judgement() == Judgement.GENUINE)
                .isEmpty();
    }

    private static List<String> cases(Random random) {
        List<String> cases = new ArrayList<>();
        for (Disguise disguise : Disguise.values()) {
            for (int i = 0; i < 8; i++) {
                String page = PAGES.get(random.nextInt(PAGES.size()));
                cases.add(inAMessage(
                        disguise.of(URI.create(page + (page.matches("https://[^/]*") ? "/" : "")), random), random));
            }
        }
        MAILBOXES.forEach(mailbox -> cases.add(inAMessage(disguised(mailbox, random), random)));
        HANDLES.forEach(handle -> cases.add(inAMessage(disguisedHandle(handle.substring(1), random), random)));
        cases.add("0" + (21 + random.nextInt(900)) + " " + (1_000_000 + random.nextInt(8_000_000)));
        cases.add("+62 8" + (100_000_000 + random.nextInt(800_000_000)));
        return cases;
    }

    /** What is genuine beside it whitens nothing. */
    private static String inAMessage(String disguised, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "Halo, silakan hubungi " + disguised + " ya";
            case 1 -> "Resmi: ip@whatsapp.com, https://faq.whatsapp.com dan\n" + disguised;
            default -> disguised;
        };
    }

    private static String disguised(String mailbox, Random random) {
        String local = mailbox.substring(0, mailbox.indexOf('@'));
        String domain = mailbox.substring(mailbox.indexOf('@') + 1);
        return switch (random.nextInt(14)) {
            case 0 -> mailbox + ".tolong.example";
            case 1 -> mailbox + "@tolong.example";
            case 2 -> local + "@" + domain.replace('.', '-') + ".com";
            case 3 -> local + "." + domain + "@gmail.com";
            case 4 -> local + "@" + homoglyph(domain, random);
            case 5 -> homoglyph(local, random) + "@" + domain;
            case 6 -> Disguise.wide(local, random) + "@" + domain;
            case 7 -> inserted(mailbox, oneOf(random, "\u200b", "\u2060", "\u202e", "\u00ad"), random);
            case 8 -> local + letter(random) + "@" + domain;
            case 9 -> "\"" + mailbox + "\" <" + local + "@tolong.example>";
            case 10 -> "mailto:" + mailbox + "?cc=" + local + "@tolong.example";
            case 11 -> "mailto:" + mailbox.replace("@", "%40") + oneOf(random, "%2etolong.example", "%00", "");
            case 12 -> local + "@" + domain + ":25";
            default -> local + "+" + letter(random) + "@" + oneOf(random, domain, "tolong.example");
        };
    }

    private static String disguisedHandle(String name, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "@" + name + oneOf(random, "_", "_id", ".cs", "Support", "1", "-resmi");
            case 1 -> "@" + homoglyph(name, random);
            case 2 -> "@" + Disguise.wide(name, random);
            case 3 -> "@" + inserted(name, letter(random), random);
            case 4 -> "Telegram @" + name;
            case 5 -> "https://t.me/" + name;
            case 6 -> "@" + inserted(name, "\u200b", random);
            default -> "@" + oneOf(random, "cs", "real", "the.") + name;
        };
    }

    private static Stream<String> values(Kind kind) {
        return ShippedGuide.provider().channels().stream()
                .flatMap(channel -> channel.addresses().stream())
                .filter(address ->
                        address.kind() == kind && address.evidence().grade().compareTo(Grade.B) <= 0)
                .map(Address::value)
                .map(value -> value.en());
    }
}
