package io.raccord.authoring.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Waits for changes below a folder, by looking at its files again and again: as good on a network drive as on a disk,
 * and whether an editor writes a file or puts another in its place.
 */
public final class FolderChanges {

    private static final int PAUSE_MILLIS = 75;

    private final Path root;
    private final List<Path> written;
    private Map<Path, String> seen;

    /**
     * Takes the folder as it is.
     *
     * @param written what whoever watches writes: no changes of it count
     * @throws IOException when it cannot be read
     */
    public FolderChanges(Path root, List<Path> written) throws IOException {
        this.root = root;
        this.written =
                written.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
        this.seen = state();
    }

    /**
     * Waits until a file differs from when the watch was made or last told of a change, and nobody is writing any more:
     * two looks see the same.
     *
     * @return true; false when the thread was interrupted, which stays noted
     * @throws IOException when the folder cannot be read
     */
    public boolean await() throws IOException {
        Map<Path, String> before = seen;
        while (true) {
            Map<Path, String> now = state();
            if (!now.equals(seen) && now.equals(before)) {
                seen = now;
                return true;
            }
            before = now;
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private Map<Path, String> state() throws IOException {
        Map<Path, String> state = FileStamps.of(root);
        state.keySet().removeIf(file -> written.contains(file.toAbsolutePath().normalize()));
        return state;
    }
}
