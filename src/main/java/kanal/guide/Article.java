package kanal.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person can do without asking anybody.
 *
 * @param summary the whole advice in a sentence
 * @param evidence where the advice comes from
 * @param danger whether it is about a danger that no problem is named after, so that the first page lists it
 */
public record Article(
        ArticleCode code,
        LocalText title,
        LocalText summary,
        List<Section> sections,
        Evidence evidence,
        boolean danger) {
    /** A part of an article: prose, then things to do. */
    public record Section(@Nullable LocalText heading, List<LocalText> paragraphs, List<Step> steps) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            steps = List.copyOf(steps);
        }
    }

    public Article {
        Slug.checkOfPart(code.value());
        sections = List.copyOf(sections);
    }
}
