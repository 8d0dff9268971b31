package io.raccord.authoring;

import io.raccord.authoring.book.RuleBookPages;
import io.raccord.authoring.book.RuleBookReader;
import io.raccord.authoring.book.RuleViews;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.RuleBook;
import io.raccord.review.RuleEntry;
import io.raccord.review.RuleView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Façade of the rule book: reads it and converts it to pages and views. */
public final class RuleBooks {

    private RuleBooks() {}

    /**
     * Reads the rule book of the packs in {@code root}; if empty, of the shipped packs, which come without cases.
     *
     * @throws RulesRefusedException with every fault of every file
     * @throws IOException if a file cannot be read
     */
    public static RuleBook read(Optional<Path> root) throws IOException {
        return RuleBookReader.read(root);
    }

    /**
     * Renders {@code book} as HTML pages in both languages, by path, such as {@code fr/checks-nat.html}.
     *
     * @param root the folder that the book was read from; the pages name its files without it
     */
    public static Map<String, String> pages(RuleBook book, Optional<Path> root) {
        return new RuleBookPages(book, root.map(Path::toString).orElse("")).pages();
    }

    /** Converts {@code entry} to plain values. */
    public static RuleView view(RuleEntry entry) {
        return RuleViews.of(entry);
    }
}
