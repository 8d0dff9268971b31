package io.raccord.cli.batch;

import io.raccord.batch.BatchJob;
import io.raccord.intake.Portfolios;
import io.raccord.output.OutputRefusal;
import io.raccord.output.OutputRefusedException;
import io.raccord.output.OutputTarget;
import io.raccord.output.RunFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of advice and of refused profiles, as they are after links are followed.
 *
 * @param output the file of advice, or a stream
 * @param errors the file of refused profiles, or a stream; null to print them
 */
record BatchFiles(Path output, @Nullable Path errors) {

    /**
     * The files named on the command line.
     *
     * @throws OutputRefusedException when one cannot be written
     * @throws IOException when one cannot be examined
     */
    static BatchFiles of(Path output, @Nullable Path errors, BatchTargets targets) throws IOException {
        OutputTarget advice = writable(output);
        if (advice.streamed() && targets.hasTable()) {
            throw new OutputRefusedException(OutputRefusal.BESIDE_STREAM, output);
        }
        for (Path target : targets.files(output)) {
            writable(target);
        }
        Path refused = errors != null || advice.streamed() ? errors : beside(output);
        return new BatchFiles(
                advice.file(), refused == null ? null : writable(refused).file());
    }

    private static OutputTarget writable(Path file) throws IOException {
        OutputTarget target = OutputTarget.of(file).writable();
        Path folder = target.file().toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new OutputRefusedException(OutputRefusal.NO_FOLDER, folder == null ? file : folder);
        }
        return target;
    }

    private static Path beside(Path output) {
        String name = String.valueOf(output.getFileName()).replaceFirst("(?i)\\.(jsonl|ndjson|json)$", "");
        return output.resolveSibling(name + ".errors.jsonl");
    }

    /**
     * Checks that {@code job} reads none of the files that it writes, working files included.
     *
     * @param named the output as named, next to which a table lies
     * @param rules the files of the rules
     * @throws OutputRefusedException when it would
     * @throws IOException when a file cannot be examined
     */
    static void check(BatchJob job, BatchTargets targets, Path named, List<Path> rules) throws IOException {
        RunFiles files = new RunFiles().writes(job.output()).writes(job.errors());
        job.working().forEach(files::writes);
        targets.files(named).forEach(files::writes);
        targets.working(named).forEach(files::writes);
        List<Path> read = new ArrayList<>(Portfolios.files(job.inputs()));
        read.addAll(rules);
        files.check(read);
    }
}
