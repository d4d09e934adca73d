package kanal.document;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Tells Jackson that a record's component must be there, unless it is marked nullable or has an empty state. */
final class NullableComponents extends JacksonAnnotationIntrospector {
    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        Class<?> record = member.getDeclaringClass();
        if (!(member instanceof AnnotatedParameter parameter) || !record.isRecord()) {
            return null;
        }
        return member.getRawType() != boolean.class
                && !Collection.class.isAssignableFrom(member.getRawType())
                && !record.getRecordComponents()[parameter.getIndex()]
                        .getAnnotatedType()
                        .isAnnotationPresent(Nullable.class);
    }
}
