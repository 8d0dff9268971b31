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
 * @param output the file of advice or the first table, or a stream
 * @param errors the file of refused profiles, or a stream; null to print them
 */
record BatchFiles(Path output, @Nullable Path errors) {

    /**
     * The files named on the command line.
     *
     * @throws OutputRefusedException when one cannot be written
     * @throws IOException when one cannot be examined
     */
    static BatchFiles of(BatchOutputs outputs, @Nullable Path errors, BatchTargets targets) throws IOException {
        OutputTarget main = writable(outputs.main());
        boolean streamed = main.streamed() && outputs.lines();
        if (streamed && !outputs.tables().isEmpty()) {
            throw new OutputRefusedException(OutputRefusal.BESIDE_STREAM, outputs.main());
        }
        for (Path target : targets.files(outputs)) {
            writable(target);
        }
        Path refused = errors != null || streamed ? errors : outputs.errors();
        // a table goes into a stream at the end: working files are next to the name, not to the device
        return new BatchFiles(
                main.streamed() && !outputs.lines() ? main.named() : main.file(),
                refused == null ? null : writable(refused).file());
    }

    private static OutputTarget writable(Path file) throws IOException {
        OutputTarget target = OutputTarget.of(file).writable();
        Path folder = target.file().toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            Path named = target.file().getParent(); // as given, unless a link leads elsewhere
            throw new OutputRefusedException(OutputRefusal.NO_FOLDER, named == null ? file : named);
        }
        return target;
    }

    /**
     * Checks that {@code job} reads none of the files that it writes, working files included.
     *
     * @param outputs the outputs as named
     * @param rules the files of the rules
     * @throws OutputRefusedException when it would
     * @throws IOException when a file cannot be examined
     */
    static void check(BatchJob job, BatchTargets targets, BatchOutputs outputs, List<Path> rules) throws IOException {
        RunFiles files = new RunFiles().writes(job.advice()).writes(job.errors());
        job.working().forEach(files::writes);
        targets.files(outputs).forEach(files::writes);
        BatchTargets.working(outputs).forEach(files::writes);
        List<Path> read = new ArrayList<>(Portfolios.files(job.inputs()));
        read.addAll(rules);
        files.check(read);
    }
}
