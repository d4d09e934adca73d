package kanal.finder.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kanal.finder.frame.ApiFieldError;
import kanal.finder.frame.ApiFieldException;
import kanal.finder.frame.ApiFieldException.Fault;
import kanal.finder.frame.ApiMark;
import kanal.finder.pages.Visit;
import kanal.guide.LetterField;
import kanal.guide.LetterTemplate;
import kanal.guide.Provider;
import kanal.letters.FieldError;
import kanal.letters.LetterForm;
import kanal.letters.Mark;
import kanal.letters.NumberAnswers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a letter's fields from JSON. */
final class ApiFields {
    private final LetterTemplate template;
    private final Map<String, LetterField> asked;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    private ApiFields(Provider provider, LetterTemplate template) {
        this.template = template;
        this.asked =
                provider.fields(template).stream().collect(Collectors.toMap(LetterField::code, Function.identity()));
    }

    /** @throws ApiFieldException with every field that cannot be taken */
    static LetterForm form(Visit visit, LetterTemplate template, ObjectNode fields, NumberAnswers answers) {
        Provider provider = visit.provider();
        ApiFields read = new ApiFields(provider, template);
        fields.forEachEntry(read::take);
        LetterForm form = LetterForm.of(provider, template, read.typed, answers, visit.latest());
        form.errors(visit.situation().country()).forEach((name, error) -> read.refuse(name, error, form.marks(name)));
        if (!read.faults.isEmpty()) {
            throw new ApiFieldException(new ArrayList<>(read.faults.values()));
        }
        return form;
    }

    private void take(String name, JsonNode value) {
        @Nullable LetterField field = asked.get(name);
        if (field == null) {
            String named = ApiBody.named(name, "fields");
            faults.put(named, new Fault(named, ApiFieldError.UNKNOWN_FIELD, template.fields()));
        } else if (value.isString() || (value.isBoolean() && field.type() == LetterField.Type.STATEMENT)) {
            typed.put(name, value.asString());
        } else if (field.type() == LetterField.Type.CHOICES && isTexts(value)) {
            typed.put(name, value.valueStream().map(JsonNode::stringValue).collect(Collectors.joining(",")));
        } else if (!value.isNull()) {
            faults.put(name, new Fault(name, ApiFieldError.NOT_TEXT, allowed(field)));
        }
    }

    private void refuse(String name, FieldError error, List<Mark> marks) {
        @Nullable LetterField field = asked.get(name);
        List<ApiMark> places = marks.stream().map(ApiMark::of).toList();
        faults.putIfAbsent(name, new Fault(name, error, field == null ? List.of() : allowed(field), places));
    }

    private static boolean isTexts(JsonNode value) {
        return value.isArray() && value.valueStream().allMatch(JsonNode::isString);
    }

    private static List<String> allowed(LetterField field) {
        return switch (field.type()) {
            case CHOICE, CHOICES ->
                field.choices().stream().map(LetterField.Choice::code).toList();
            case STATEMENT -> List.of("true", "false");
            case PHONE, LINE, FIGURES, TEXT, DATE -> List.of();
        };
    }
}
