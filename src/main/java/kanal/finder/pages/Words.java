package kanal.finder.pages;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanal.guide.Address;
import kanal.guide.Country;
import kanal.guide.Language;
import kanal.guide.LocalText;
import kanal.guide.Platform;
import kanal.guide.Provider;
import kanal.guide.Region;
import kanal.guide.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The guide's texts, dates, spans of time and names of places as one reader reads them. */
public class Words {
    /** An address by its code, or a label between asterisks. */
    private static final Pattern SPECIAL = Pattern.compile("\\{@([a-z0-9-]+)}|\\*[^*]+\\*");

    private final Provider provider;
    private final Language language;
    private final MessageSource messages;

    Words(Provider provider, Language language, MessageSource messages) {
        this.provider = provider;
        this.language = language;
        this.messages = messages;
    }

    /** A run of a text: plain words, a label as it stands on the screen, or an address with its link. */
    record Part(String text, boolean label, @Nullable String href) {}

    /** The text with its labels and the addresses that may be links set apart. */
    public List<Part> parts(LocalText text) {
        List<Part> parts = new ArrayList<>();
        String all = text.in(language);
        Matcher special = SPECIAL.matcher(all);
        int done = 0;
        while (special.find()) {
            add(parts, all.substring(done, special.start()), false, null);
            String mentioned = special.group(1);
            add(parts, special.group(), mentioned == null, mentioned == null ? null : href(mentioned));
            done = special.end();
        }
        add(parts, all.substring(done), false, null);
        return parts;
    }

    private void add(List<Part> parts, String run, boolean label, @Nullable String href) {
        if (!run.isEmpty()) {
            parts.add(new Part(run.isBlank() ? run : plain(LocalText.everywhere(run)), label, href));
        }
    }

    private @Nullable String href(String mentioned) {
        return provider.address(mentioned).flatMap(Address::href).orElse(null);
    }

    /** What the provider is called. */
    public String name() {
        return plain(provider.name());
    }

    /** The text without markup. */
    public String plain(LocalText text) {
        return provider.text(text, language).replace("*", "");
    }

    /** A text in pieces between which its line may end: addresses are never broken inside a word. */
    public List<String> pieces(String text) {
        return Breaks.of(text);
    }

    /** The address as it is read: its value, or for a path of taps its words. */
    public String value(Address address) {
        return address.value().in(language);
    }

    /** The link to the address, or null where it must not be one. */
    public @Nullable String href(Address address) {
        return address.href().orElse(null);
    }

    /** Whether the address is something to copy: one that may be offered, and not words or taps. */
    public boolean isToCopy(Address address) {
        return address.evidence().grade().offered() && !address.kind().isInWords();
    }

    /** Whether a reader of whom nothing is known may be led there: not to a telephone number of another country. */
    public boolean isOfferedAtHome(Address address) {
        return Region.anyIncludes(address.conditions().countries(), SituationForm.HOME);
    }

    /** The steps that hold on that platform; on an unknown one all of them. */
    public List<Step> steps(List<Step> steps, @Nullable Platform platform) {
        return steps.stream()
                .filter(step -> platform == null
                        || step.platforms().isEmpty()
                        || step.platforms().contains(platform))
                .toList();
    }

    /** "Android: " before a step that holds on some platforms only, where the platform is unknown; else nothing. */
    public String onlyOn(Step step, @Nullable Platform platform) {
        return platform != null || step.platforms().isEmpty() ? "" : platforms(step.platforms()) + ": ";
    }

    public String platforms(Set<Platform> platforms) {
        return list(platforms.stream()
                .map(platform -> message("Platform." + platform, name()))
                .toList());
    }

    public String regions(Set<Region> regions) {
        return list(regions.stream().map(this::region).toList());
    }

    public String country(Country country) {
        return name(country, language);
    }

    static String name(Country country, Language language) {
        return new Locale.Builder().setRegion(country.code()).build().getDisplayCountry(language.locale());
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(date);
    }

    /** "Agu 2026": as exact as an archived copy deserves. */
    public String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMM yyyy", language.locale()).format(date);
    }

    /** A span in the unit that keeps it readable: minutes, hours, days or, from two on, whole weeks. */
    public String span(Duration span) {
        long minutes = span.toMinutes();
        long hours = Math.round(minutes / 60.0);
        long days = Math.round(minutes / 1_440.0);
        if (minutes < 60) {
            return message("Span.minutes", minutes);
        }
        if (hours <= 72 && hours != 24) {
            return message("Span.hours", hours);
        }
        return days >= 14 && days % 7 == 0 ? message("Span.weeks", days / 7) : message("Span.days", days);
    }

    /** "1–30 days", or "between 2 hours and 2 weeks" where one unit does not fit both. */
    public String span(Duration low, Duration high) {
        if (low.compareTo(high) >= 0) {
            return span(high);
        }
        boolean inHours = high.toHours() <= 72;
        Duration unit = inHours ? Duration.ofHours(1) : Duration.ofDays(1);
        boolean isWhole = low.toMillis() > 0 && low.toMillis() % unit.toMillis() == 0;
        return isWhole
                ? message(inHours ? "Span.hourRange" : "Span.dayRange", low.dividedBy(unit), high.dividedBy(unit))
                : message("Span.fromTo", span(low), span(high));
    }

    public String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    public Language language() {
        return language;
    }

    public Provider provider() {
        return provider;
    }

    private String region(Region region) {
        return region.code().equals("EEA") ? message("Region.EEA") : country(new Country(region.code()));
    }

    /** "a", "a and b", "a, b, and c". */
    public String enumeration(List<String> names) {
        int last = names.size() - 1;
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.get(0);
            case 2 -> message("List.two", names.get(0), names.get(1));
            default -> message("List.last", list(names.subList(0, last)), names.get(last));
        };
    }

    private String list(List<String> names) {
        return String.join(", ", names);
    }
}
