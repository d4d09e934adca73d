package kanal.finder.api;

import java.util.List;
import java.util.Objects;
import kanal.finder.pages.Words;
import kanal.guide.ArticleCode;
import kanal.guide.Channel;
import kanal.guide.Problem;
import org.jspecify.annotations.Nullable;

/** A provider's kinds of problems, as the API lists them. */
record ApiProblems(String provider, long revision, List<Group> groups, List<Item> problems) {
    /** A heading under which problems are chosen. */
    record Group(String code, String name) {}

    /** One kind of problem; warnings and articles by their codes. */
    record Item(
            String code,
            String group,
            String name,
            String hint,
            String assumedAccess,
            String assumedUrgency,
            List<String> warnings,
            List<String> selfHelp,
            @Nullable String selfHelpFirst,
            String mail) {
        static Item of(Problem problem, Words words) {
            return new Item(
                    problem.code().value(),
                    problem.group(),
                    words.plain(problem.name()),
                    words.plain(problem.hint()),
                    problem.assumedAccess().code(),
                    problem.urgency().code(),
                    problem.warnings(),
                    problem.selfHelp().stream().map(ArticleCode::value).toList(),
                    Objects.toString(problem.selfHelpFirst(), null),
                    words.provider()
                            .mail(problem)
                            .map(Channel::code)
                            .orElse(problem.mail())
                            .value());
        }
    }

    static ApiProblems of(long revision, Words words) {
        return new ApiProblems(
                words.provider().code().value(),
                revision,
                words.provider().groups().stream()
                        .map(group -> new Group(group.code(), words.plain(group.name())))
                        .toList(),
                words.provider().problemsInUse().stream()
                        .map(problem -> Item.of(problem, words))
                        .toList());
    }
}
