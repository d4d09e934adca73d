package kanal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kanal.guide.Article;
import kanal.guide.ArticleCode;

/** A self-help article as a row. */
@Entity
@Table(name = "article")
class ArticleEntry extends ProviderPart {
    private String code;
    private TextColumns title;
    private TextColumns summary;
    private String sections;
    private EvidenceColumns evidence;
    private boolean danger;

    @SuppressWarnings("NullAway.Init")
    protected ArticleEntry() {}

    ArticleEntry(ProviderEntry provider, int position, Article article) {
        super(provider, position);
        code = article.code().value();
        title = TextColumns.of(article.title());
        summary = TextColumns.of(article.summary());
        sections = Json.of(article.sections());
        evidence = EvidenceColumns.of(article.evidence());
        danger = article.danger();
    }

    @Override
    String key() {
        return code;
    }

    Article toArticle() {
        return built(
                code,
                () -> new Article(
                        new ArticleCode(code),
                        title.toText(),
                        summary.toText(),
                        Json.list(Article.Section.class, sections),
                        evidence.toEvidence(),
                        danger));
    }
}
