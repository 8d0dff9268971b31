package io.raccord.batch;

import io.raccord.output.OutputRefusal;
import io.raccord.output.OutputRefusedException;
import io.raccord.output.OutputTarget;
import io.raccord.output.TargetKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Check of the files that hold an unfinished batch. Each has a name that anybody may have given to a file, so it is only
 * written if it is new, or if the checkpoint says that an interrupted run left it.
 */
final class WorkingFiles {

    private WorkingFiles() {}

    /**
     * Reads the checkpoint in {@code file}; null if there is none.
     *
     * @throws OutputRefusedException if {@code file} is something else
     * @throws IOException if it cannot be read
     */
    static @Nullable Checkpoint checkpoint(Path file) throws IOException {
        refuseOther(file);
        try {
            return Checkpoint.read(file);
        } catch (IllegalArgumentException e) {
            throw new OutputRefusedException(OutputRefusal.WORKING, file);
        }
    }

    /**
     * Checks the part files of a run.
     *
     * @param task what the run does
     * @param earlier the checkpoint of an earlier run; null if there is none
     * @throws OutputRefusedException if one is not that of the earlier run
     * @throws IOException if one cannot be examined
     */
    static void check(
            BatchJob job, List<BatchObserver> observers, Map<String, String> task, @Nullable Checkpoint earlier)
            throws IOException {
        part(job.advice(), earlier != null);
        part(job.errors(), same(task, earlier, "errors"));
        for (BatchObserver observer : observers) {
            for (Path file : observer.working()) {
                own(file, earlier != null && gathered(earlier).contains(observer.name()));
            }
        }
    }

    private static boolean same(Map<String, String> task, @Nullable Checkpoint earlier, String name) {
        return earlier != null
                && String.valueOf(task.get(name)).equals(earlier.task().get(name));
    }

    /** The names of the observers of {@code earlier}. */
    private static List<String> gathered(Checkpoint earlier) {
        return String.valueOf(earlier.task().get("gathered")).lines().toList();
    }

    private static void part(@Nullable Path target, boolean ours) throws IOException {
        if (target != null && !OutputTarget.of(target).streamed()) {
            own(PartFile.part(target), ours);
        }
    }

    /** An empty file holds nothing that could be lost: a run may have been killed right after creating it. */
    private static void own(Path file, boolean ours) throws IOException {
        refuseOther(file);
        if (!ours && Files.exists(file) && Files.size(file) > 0) {
            PartFile.refuseUsed(file);
            throw new OutputRefusedException(OutputRefusal.WORKING, file);
        }
    }

    /**
     * Checks that nothing or a regular file with a single name is at {@code file}.
     *
     * @throws OutputRefusedException if it is a link, a folder, a device or the like
     * @throws IOException if it cannot be examined
     */
    static void refuseOther(Path file) throws IOException {
        TargetKind kind = OutputTarget.unfollowed(file);
        if (kind != TargetKind.ABSENT && (kind != TargetKind.FILE || OutputTarget.names(file) > 1)) {
            throw new OutputRefusedException(OutputRefusal.WORKING, file);
        }
    }
}
