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
 * @param output the main output, a file or a stream, after which the working files are named
 * @param lines whether the advice is written to {@code output} as JSON Lines; otherwise an observer writes it
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
        boolean lines,
        @Nullable Path errors,
        @Nullable LocalDate asOf,
        Language language,
        JustificationDetail detail,
        boolean strict,
        int threads,
        ColumnMapping columns) {

    /** The file or stream for the advice as JSON Lines; null to write none. */
    public @Nullable Path advice() {
        return lines ? output : null;
    }

    /**
     * Whether an interrupted run can be resumed: a stream keeps nothing that could be continued.
     *
     * @throws IOException if the output cannot be examined
     */
    boolean resumable() throws IOException {
        return !lines || !OutputTarget.of(output).streamed();
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
        if (resumable()) {
            files.add(checkpoint());
        }
        for (Path target : new Path[] {advice(), errors}) {
            if (target != null && !OutputTarget.of(target).streamed()) {
                files.add(PartFile.part(target));
            }
        }
        return files;
    }
}
