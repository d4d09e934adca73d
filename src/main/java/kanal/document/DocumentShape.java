package kanal.document;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kanal.guide.AddressCode;
import kanal.guide.ArticleCode;
import kanal.guide.ChannelCode;
import kanal.guide.Coded;
import kanal.guide.ProblemCode;
import kanal.guide.ProviderCode;
import kanal.guide.Region;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** How the records of the guide are written as JSON, of which they know nothing themselves. */
public final class DocumentShape {
    public static final JsonMapper MAPPER = mapper();

    private DocumentShape() {}

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .annotationIntrospector(new NullableComponents())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                // The order of the document, which a hash set forgets
                .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> Stream.of(CoercionInputShape.values())
                                .filter(shape -> shape != CoercionInputShape.String)
                                .forEach(shape -> text.setCoercion(shape, CoercionAction.Fail)))
                .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .withConfigOverride(
                        boolean.class,
                        absent -> absent.setInclude(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS)))
                .addMixIn(Coded.class, Word.class)
                .addMixIn(Region.class, RegionCode.class);
        Stream.<Class<?>>of(List.class, Set.class)
                .forEach(lists -> builder.withConfigOverride(
                        lists, absent -> absent.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))));
        Stream.of(ProviderCode.class, ProblemCode.class, ChannelCode.class, ArticleCode.class, AddressCode.class)
                .forEach(code -> builder.addMixIn(code, Code.class));
        return builder.build();
    }

    /** A fixed word is its code. */
    private interface Word {
        @JsonValue
        String code();
    }

    /** A typed code is a string. */
    @SuppressWarnings("UnusedVariable")
    private abstract static class Code {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Code(String value) {}

        @JsonValue
        abstract String value();
    }

    /** A region is a string, too. */
    @SuppressWarnings("UnusedVariable")
    private abstract static class RegionCode {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        RegionCode(String code) {}

        @JsonValue
        abstract String code();
    }
}
