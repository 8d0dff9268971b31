package io.raccord.authoring.diff;

import io.raccord.authoring.book.RuleBookReader;
import io.raccord.intake.Packs;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.RuleBook;
import io.raccord.review.RuleEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Snapshot of the rules in a folder, loaded and ready to evaluate profiles.
 *
 * @param book the rule book of the packs, without cases
 * @param tables the content of the catalog files, by file name
 * @param advisor the pipeline that uses these rules
 */
public record RuleState(RuleBook book, Map<String, String> tables, AdvicePipeline advisor) {

    /**
     * Loads the rules in {@code folder}.
     *
     * @throws RulesRefusedException with every fault of every file
     * @throws IOException if a file cannot be read
     */
    public static RuleState read(Path folder) throws IOException {
        return of(folder, AdvicePipeline.builder().rules(folder).build());
    }

    /** The state of the rules in {@code folder} that {@code advisor} has already loaded. */
    public static RuleState of(Path folder, AdvicePipeline advisor) throws IOException {
        RuleBook book = RuleBookReader.of(advisor.packs(), advisor.rules(), advisor.levels(), List.of());
        return new RuleState(book, Packs.catalogTexts(folder), advisor);
    }

    /** The digest of everything that was read. */
    public String digest() {
        return book.packs().digest();
    }

    /** The first date with data. */
    public LocalDate begins() {
        return book.packs().catalogs().begins();
    }

    /** The edits from this state to {@code after}. */
    public List<RuleEdit> editsTo(RuleState after) {
        return RuleEdits.between(book, after.book, tables, after.tables);
    }
}
