package kanal.catalog;

import jakarta.persistence.Embeddable;
import kanal.guide.Conditions;
import kanal.guide.Platform;
import kanal.guide.ProblemCode;
import kanal.guide.Region;

/** The conditions of an address as columns of its row. */
@Embeddable
record ConditionsColumns(
        boolean needsOpenApp, boolean onlyBusiness, String countries, String platforms, String problems) {
    static ConditionsColumns of(Conditions conditions) {
        return new ConditionsColumns(
                conditions.needsOpenApp(),
                conditions.onlyBusiness(),
                Json.of(conditions.countries()),
                Json.of(conditions.platforms()),
                Json.of(conditions.problems()));
    }

    Conditions toConditions() {
        return new Conditions(
                needsOpenApp,
                onlyBusiness,
                Json.set(Region.class, countries),
                Json.set(Platform.class, platforms),
                Json.set(ProblemCode.class, problems));
    }
}
