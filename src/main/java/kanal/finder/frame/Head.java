package kanal.finder.frame;

import kanal.guide.Language;

/**
 * What every page says of itself.
 *
 * @param title at most about 60 characters, for search results and tabs
 * @param description a sentence for search results
 * @param path the page's path without the language, beginning with a slash unless it is the home page's empty one
 * @param query the query string that the other language's page keeps
 * @param indexed whether search engines are asked to list it
 */
public record Head(String title, String description, Language language, String path, String query, boolean indexed) {
    public static Head of(String title, String description, Language language, String path) {
        return new Head(title, description, language, path, "", true);
    }

    /** The same page with a query string, and so not one that search engines should list beside the plain one. */
    public Head with(String query) {
        return new Head(title, description, language, path, query, indexed);
    }

    public Head unlisted() {
        return new Head(title, description, language, path, query, false);
    }

    /** Where this page stands in that language. */
    public String in(Language other) {
        return "/" + other.code() + path;
    }
}
