package kanal.finder.frame;

import kanal.letters.Mark;
import kanal.letters.Secret;

/**
 * Where a text has what is a secret, or may be one; never what it is.
 *
 * @param start in the text without blanks around it, in UTF-16 units
 * @param end exclusive
 * @param sure whether it is refused in any case; else {@code numbers} can say what it is
 */
public record ApiMark(Secret kind, int start, int end, boolean sure) {
    public static ApiMark of(Mark mark) {
        return new ApiMark(
                mark.suspicion().kind(),
                mark.suspicion().start(),
                mark.suspicion().end(),
                mark.suspicion().sure());
    }
}
