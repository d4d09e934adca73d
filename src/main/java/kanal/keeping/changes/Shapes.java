package kanal.keeping.changes;

import static java.util.Map.entry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kanal.document.PartKind;
import kanal.guide.AddressCode;
import kanal.guide.ArticleCode;
import kanal.guide.ChannelCode;
import kanal.guide.LocalText;
import kanal.guide.ProblemCode;
import kanal.guide.Region;
import org.jspecify.annotations.Nullable;

/** Reads from the records of the guide what their documents can say, so that no form can say anything else. */
public final class Shapes {
    /** Components that are plain strings and name something of the document. */
    private static final Map<String, Reference> NAMES = Map.of(
            "Channel.authority", Reference.AUTHORITY,
            "Problem.group", Reference.GROUP,
            "Problem.warnings", Reference.WARNING,
            "LetterTemplate.fields", Reference.FIELD,
            "Paragraph.when", Reference.FIELD);

    private static final Map<Class<?>, Shape> LEAVES = Map.ofEntries(
            entry(LocalText.class, new Shape.Text()),
            entry(String.class, new Shape.Line("text")),
            entry(int.class, new Shape.Line("number")),
            entry(Integer.class, new Shape.Line("number")),
            entry(LocalDate.class, new Shape.Line("date")),
            entry(URI.class, new Shape.Line("url")),
            entry(Duration.class, new Shape.Span()),
            entry(boolean.class, new Shape.Flag()),
            entry(ProblemCode.class, new Shape.Choice(Reference.PROBLEM)),
            entry(ChannelCode.class, new Shape.Choice(Reference.CHANNEL)),
            entry(ArticleCode.class, new Shape.Choice(Reference.ARTICLE)),
            entry(AddressCode.class, new Shape.Choice(Reference.ADDRESS)));

    private static final ClassValue<Shape.Fields> READ = new ClassValue<>() {
        @Override
        protected Shape.Fields computeValue(Class<?> record) {
            return new Shape.Fields(
                    Stream.of(record.getRecordComponents()).map(Shapes::field).toList());
        }
    };

    /** What problems and channels are retired with, in a form of its own. */
    public static final Set<String> RETIRING = Set.of("retired", "instead");

    private Shapes() {}

    /** All that can be said of one of that kind, with what belongs to it. */
    public static Shape.Fields whole(PartKind kind) {
        return of(kind.record());
    }

    /** What is asked of one that is not there yet. */
    public static Shape.Fields fresh(PartKind kind) {
        return whole(kind).without(RETIRING);
    }

    /** What is edited of one that is there: not its name, and not what is edited on its own. */
    public static Shape.Fields editable(PartKind kind) {
        return new Shape.Fields(whole(kind).fields().stream()
                .filter(field -> !field.name().equals(kind.key()) && !kind.isApart(field.name()))
                .toList());
    }

    public static Shape.Fields of(Class<?> record) {
        return READ.get(record);
    }

    private static Shape.Field field(RecordComponent component) {
        Class<?> type = component.getType();
        boolean needed = type != boolean.class
                && !Collection.class.isAssignableFrom(type)
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Shape.Field(component.getName(), needed, shape(component));
    }

    private static Shape shape(RecordComponent component) {
        String name = component.getAccessor().getDeclaringClass().getSimpleName() + "." + component.getName();
        // Its own, whatever type of code it has
        if (component.getName().equals("code")) {
            return new Shape.Line("text");
        }
        return name.equals("Address.value") ? new Shape.Value() : shape(component.getGenericType(), NAMES.get(name));
    }

    private static Shape shape(Type type, @Nullable Reference names) {
        if (type instanceof ParameterizedType collection) {
            Shape element = shape(collection.getActualTypeArguments()[0], names);
            boolean set = collection.getRawType() == Set.class;
            return set && element instanceof Shape.Choice choice
                    ? new Shape.Choices(choice.words())
                    : element instanceof Shape.Regions ? element : new Shape.Rows(element);
        }
        Class<?> raw = (Class<?>) type;
        if (names != null) {
            return new Shape.Choice(names);
        }
        if (raw == Region.class) {
            return new Shape.Regions();
        }
        if (raw.isEnum()) {
            return new Shape.Choice(new Vocabulary.Fixed(raw));
        }
        Shape leaf = LEAVES.get(raw);
        return leaf == null ? of(raw) : leaf;
    }
}
