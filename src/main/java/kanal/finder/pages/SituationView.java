package kanal.finder.pages;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kanal.guide.Channel;
import kanal.guide.Country;
import kanal.guide.Language;
import kanal.guide.Platform;
import kanal.ranking.Situation;
import org.jspecify.annotations.Nullable;

/** The situation as the person sees it: what they told, what we assume, and the form to change both. */
class SituationView {
    /** Days of waiting that the form offers; any other number comes from the URL alone. */
    private static final List<String> DAYS = List.of(":0", ":3", ":7", ":14", "");

    /** Every country in the order of its names; sorting them for each page would take longer than the page. */
    private static final Map<Language, List<Country>> COUNTRIES =
            Map.of(Language.ID, byName(Language.ID), Language.EN, byName(Language.EN));

    private final SituationForm form;
    private final Situation situation;
    private final Words words;

    SituationView(SituationForm form, Situation situation, Words words) {
        this.form = form;
        this.situation = situation;
        this.words = words;
    }

    /** One value to choose. */
    record Option(String value, String label, boolean selected) {}

    /** What was not told and is assumed, in words. */
    public String assumed() {
        List<String> assumed = new ArrayList<>();
        if (form.access() == null) {
            assumed.add(words.message("Access." + situation.access() + ".short", words.name()));
        }
        if (form.country() == null) {
            assumed.add(words.message("situation.isIn", words.country(situation.country())));
        }
        if (form.urgency() == null) {
            assumed.add(words.message("Urgency." + situation.urgency() + ".short"));
        }
        return words.enumeration(assumed);
    }

    /** What was told, in words. */
    public String told() {
        List<String> told = new ArrayList<>();
        if (situation.platform() != null) {
            told.add(words.message("situation.uses", words.message("Platform." + situation.platform(), words.name())));
        }
        if (form.access() != null) {
            told.add(words.message("Access." + situation.access() + ".short", words.name()));
        }
        if (form.country() != null) {
            told.add(words.message("situation.isIn", words.country(situation.country())));
        }
        if (form.urgency() != null) {
            told.add(words.message("Urgency." + situation.urgency() + ".short"));
        }
        if (!form.tried().isEmpty()) {
            told.add(words.message("situation.triedCount", form.tried().size()));
        }
        return words.enumeration(told);
    }

    public @Nullable Platform knownPlatform() {
        return situation.platform();
    }

    public boolean isTried() {
        return !form.tried().isEmpty();
    }

    public String platform() {
        return situation.platform() == null ? "" : situation.platform().code();
    }

    public String access() {
        return situation.access().code();
    }

    public String urgency() {
        return situation.urgency().code();
    }

    public List<Option> countries() {
        return COUNTRIES.getOrDefault(words.language(), List.of()).stream()
                .map(country -> new Option(country.code(), words.country(country), country.equals(situation.country())))
                .toList();
    }

    /** The channels that serve this problem and may have been tried. */
    public List<Channel> triable() {
        return words.provider().channels().stream()
                .filter(channel -> channel.retired() == null)
                .filter(channel -> channel.fit(situation.problem()).isPresent())
                .toList();
    }

    /** How long ago that channel was tried. */
    public List<Option> tried(Channel channel) {
        String code = channel.code().value();
        String told = form.tried().stream()
                .filter(value -> value.equals(code) || value.startsWith(code + ":"))
                .findFirst()
                .orElse("");
        Stream<String> values = Stream.concat(Stream.of(""), DAYS.stream().map(days -> code + days));
        return Stream.concat(values, Stream.of(told))
                .distinct()
                .map(value -> new Option(value, ago(code, value), value.equals(told)))
                .toList();
    }

    private String ago(String code, String value) {
        if (value.isEmpty()) {
            return words.message("situation.notTried");
        }
        return value.equals(code)
                ? words.message("situation.longAgo")
                : words.message("situation.daysAgo", Integer.valueOf(value.substring(code.length() + 1)));
    }

    private static List<Country> byName(Language language) {
        Collator order = Collator.getInstance(language.locale());
        return Country.all()
                .sorted(Comparator.comparing(country -> Words.name(country, language), order))
                .toList();
    }
}
