package io.raccord.batch;

import io.raccord.language.Language;
import io.raccord.report.JustificationDetail;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a batch run.
 *
 * @param inputs files, folders or {@code -} for standard input
 * @param output the file for the advice
 * @param errors the file for the refused profiles
 * @param asOf the date of the advice for entries without one; null for the day on which the batch began
 * @param language the language of the advice
 * @param detail the level of detail of the justifications
 * @param threads the number of evaluating threads
 */
public record BatchJob(
        List<String> inputs,
        Path output,
        Path errors,
        @Nullable LocalDate asOf,
        Language language,
        JustificationDetail detail,
        int threads) {

    /** The checkpoint file, next to the output. */
    public Path checkpoint() {
        return output.resolveSibling(output.getFileName() + ".checkpoint");
    }
}
