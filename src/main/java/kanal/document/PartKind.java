package kanal.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kanal.guide.Address;
import kanal.guide.Answer;
import kanal.guide.Article;
import kanal.guide.Authority;
import kanal.guide.Channel;
import kanal.guide.Claim;
import kanal.guide.Group;
import kanal.guide.LetterField;
import kanal.guide.LetterTemplate;
import kanal.guide.Problem;
import kanal.guide.Provider;
import kanal.guide.Warning;

/** The parts of a document that are edited on their own, in the order in which keepers see them. */
public enum PartKind {
    PROVIDER("", Provider.class, "code"),
    GROUP("groups", Group.class, "code"),
    PROBLEM("problems", Problem.class, "code"),
    CHANNEL("channels", Channel.class, "code"),
    ADDRESS("addresses", Address.class, "code"),
    LETTER("letters", LetterTemplate.class, "code"),
    FIELD("fields", LetterField.class, "code"),
    ARTICLE("articles", Article.class, "code"),
    ANSWER("answers", Answer.class, "code"),
    WARNING("warnings", Warning.class, "code"),
    AUTHORITY("authorities", Authority.class, "code"),
    CLAIM("claims", Claim.class, "number");

    private final String list;
    private final String key;
    private final Class<?> record;

    PartKind(String list, Class<?> record, String key) {
        this.list = list;
        this.key = key;
        this.record = record;
    }

    /** The kind with that word in URLs and messages. */
    public static Optional<PartKind> find(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(code))
                .findFirst();
    }

    /** The document's list of these. */
    public String list() {
        return list;
    }

    /** The component that names one of these. */
    public String key() {
        return key;
    }

    /** The record that one is read into. */
    public Class<?> record() {
        return record;
    }

    /** Whether that component of one is edited on its own: addresses of channels, and nearly everything of a provider. */
    public boolean isApart(String component) {
        return switch (this) {
            case CHANNEL -> component.equals(ADDRESS.list);
            case PROVIDER -> Arrays.stream(values()).anyMatch(kind -> kind.list.equals(component));
            default -> false;
        };
    }

    /** Whether keepers change one in a form; what is changed once a year they change by export and import. */
    public boolean hasForm() {
        return this != GROUP && this != FIELD && this != AUTHORITY && this != CLAIM;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
