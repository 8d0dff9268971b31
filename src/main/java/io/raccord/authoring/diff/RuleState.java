package io.raccord.authoring.diff;

import io.raccord.authoring.book.RuleBookReader;
import io.raccord.intake.Packs;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.RuleBook;
import io.raccord.review.RuleEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The rules of a folder as they stand at a moment, ready to advise.
 *
 * @param book the rules
 * @param tables the texts of the catalog's files
 * @param advisor advises by them
 */
public record RuleState(RuleBook book, Map<String, String> tables, AdvicePipeline advisor) {

    /**
     * The rules in {@code folder}.
     *
     * @throws RulesRefusedException with every fault of every file
     * @throws IOException when a file cannot be read
     */
    public static RuleState read(Path folder) throws IOException {
        return of(folder, AdvicePipeline.builder().rules(folder).build());
    }

    /** The rules in {@code folder}, by which {@code advisor} advises. */
    public static RuleState of(Path folder, AdvicePipeline advisor) throws IOException {
        RuleBook book = RuleBookReader.of(advisor.packs(), advisor.rules(), List.of());
        return new RuleState(book, Packs.catalogTexts(folder), advisor);
    }

    /** The hash of everything that was read. */
    public String digest() {
        return book.packs().digest();
    }

    /** The edits from this state to {@code after}. */
    public List<RuleEdit> editsTo(RuleState after) {
        return RuleEdits.between(book, after.book, tables, after.tables);
    }
}
