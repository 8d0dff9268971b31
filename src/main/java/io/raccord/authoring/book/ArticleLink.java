package io.raccord.authoring.book;

import java.util.Optional;

/** Converter from the file name of an article to its address on Microsoft Learn. */
final class ArticleLink {

    private static final String SITE = "https://learn.microsoft.com/";

    private ArticleLink() {}

    /** The address of {@code article}; empty if it is not the name of a file of Microsoft Learn. */
    static Optional<String> of(String article) {
        if (!article.matches("[a-z0-9./-]+\\.md")) {
            return Optional.empty();
        }
        String path = article.substring(0, article.length() - ".md".length());
        return Optional.of(SITE + (path.contains("/") ? path : "azure/expressroute/" + path));
    }
}
