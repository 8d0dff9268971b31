package io.raccord.batch;

import io.raccord.language.Language;
import io.raccord.report.JustificationDetail;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a batch is to do.
 *
 * @param inputs files, folders or {@code -}
 * @param output where the advices go
 * @param errors where the refused profiles go
 * @param asOf the date of the advice where the portfolio does not say; null for the day on which the batch began
 * @param language the language of the advices
 * @param detail how much of the justifications is written
 * @param threads how many profiles are evaluated at once
 */
public record BatchJob(
        List<String> inputs,
        Path output,
        Path errors,
        @Nullable LocalDate asOf,
        Language language,
        JustificationDetail detail,
        int threads) {

    /** Where the batch notes how far it is. */
    public Path checkpoint() {
        return output.resolveSibling(output.getFileName() + ".checkpoint");
    }
}
