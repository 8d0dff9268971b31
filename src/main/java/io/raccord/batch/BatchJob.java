package io.raccord.batch;

import io.raccord.language.Language;
import io.raccord.output.OutputTarget;
import io.raccord.portfolio.ColumnMapping;
import io.raccord.report.JustificationDetail;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a batch run.
 *
 * @param inputs files, folders or {@code -} for standard input
 * @param output the file for the advice, or a stream
 * @param errors the file for the refused profiles, or a stream; null to write none
 * @param asOf the date of the advice for entries without one; null for the day on which the batch began
 * @param language the language of the advice
 * @param detail the level of detail of the justifications
 * @param strict whether values have to be written exactly as the schema wants them
 * @param threads the number of evaluating threads
 * @param columns the mapping of the headers of tables
 */
public record BatchJob(
        List<String> inputs,
        Path output,
        @Nullable Path errors,
        @Nullable LocalDate asOf,
        Language language,
        JustificationDetail detail,
        boolean strict,
        int threads,
        ColumnMapping columns) {

    /** Creates the parameters of a run that maps no headers. */
    public BatchJob(
            List<String> inputs,
            Path output,
            @Nullable Path errors,
            @Nullable LocalDate asOf,
            Language language,
            JustificationDetail detail,
            boolean strict,
            int threads) {
        this(inputs, output, errors, asOf, language, detail, strict, threads, ColumnMapping.NONE);
    }

    /** The checkpoint file, next to the output. */
    public Path checkpoint() {
        return output.resolveSibling(output.getFileName() + ".checkpoint");
    }

    /**
     * The working files of the run, which exist until it is complete.
     *
     * @throws IOException if an output cannot be examined
     */
    public List<Path> working() throws IOException {
        List<Path> files = new ArrayList<>();
        if (!OutputTarget.of(output).streamed()) {
            files.add(PartFile.part(output));
            files.add(checkpoint());
        }
        if (errors != null && !OutputTarget.of(errors).streamed()) {
            files.add(PartFile.part(errors));
        }
        return files;
    }
}
