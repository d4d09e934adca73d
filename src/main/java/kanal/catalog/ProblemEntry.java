package kanal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import kanal.guide.Access;
import kanal.guide.ArticleCode;
import kanal.guide.ChannelCode;
import kanal.guide.Problem;
import kanal.guide.ProblemCode;
import kanal.guide.Urgency;
import org.jspecify.annotations.Nullable;

/** A problem as a row. */
@Entity
@Table(name = "problem")
class ProblemEntry extends ProviderPart {
    private String code;
    private String groupCode;
    private TextColumns name;
    private TextColumns hint;

    private String assumedAccess;
    private @Nullable String assumedUrgency;

    private String warnings;
    private String selfHelp;
    private @Nullable String selfHelpFirst;
    private String mail;
    private String tutorial;
    private @Nullable TextColumns difference;
    private @Nullable TextColumns retired;
    private @Nullable String instead;

    @SuppressWarnings("NullAway.Init")
    protected ProblemEntry() {}

    ProblemEntry(ProviderEntry provider, int position, Problem problem) {
        super(provider, position);
        code = problem.code().value();
        groupCode = problem.group();
        name = TextColumns.of(problem.name());
        hint = TextColumns.of(problem.hint());
        assumedAccess = problem.assumedAccess().name();
        assumedUrgency = Objects.toString(problem.assumedUrgency(), null);
        warnings = Json.of(problem.warnings());
        selfHelp = Json.of(problem.selfHelp());
        selfHelpFirst = Objects.toString(problem.selfHelpFirst(), null);
        mail = problem.mail().value();
        tutorial = Json.of(problem.tutorial());
        difference = TextColumns.ofNullable(problem.difference());
        retired = TextColumns.ofNullable(problem.retired());
        instead = Objects.toString(problem.instead(), null);
    }

    @Override
    String key() {
        return code;
    }

    Problem toProblem() {
        return built(
                code,
                () -> new Problem(
                        new ProblemCode(code),
                        groupCode,
                        name.toText(),
                        hint.toText(),
                        Access.valueOf(assumedAccess),
                        assumedUrgency == null ? null : Urgency.valueOf(assumedUrgency),
                        Json.list(String.class, warnings),
                        Json.list(ArticleCode.class, selfHelp),
                        selfHelpFirst == null ? null : new ArticleCode(selfHelpFirst),
                        new ChannelCode(mail),
                        Json.list(ChannelCode.class, tutorial),
                        TextColumns.toNullable(difference),
                        TextColumns.toNullable(retired),
                        instead == null ? null : new ProblemCode(instead)));
    }
}
