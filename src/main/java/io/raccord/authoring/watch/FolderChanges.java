package io.raccord.authoring.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Polling watch over a folder. Polling works on network drives as well as on local disks, and detects both files that
 * an editor overwrites and files that it replaces.
 */
public final class FolderChanges {

    private static final int PAUSE_MILLIS = 75;

    private final Path root;
    private final List<Path> written;
    private Map<Path, String> seen;

    /**
     * Starts the watch at the current state of the folder.
     *
     * @param written files that the watching process itself writes; changes to them are ignored
     * @throws IOException if the folder cannot be read
     */
    public FolderChanges(Path root, List<Path> written) throws IOException {
        this.root = root;
        this.written =
                written.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
        this.seen = state();
    }

    /**
     * Blocks until a file differs from its state at the start or at the last reported change, and two consecutive looks
     * give the same result, that is until writing has finished.
     *
     * @return true; false if the thread was interrupted, in which case its interrupt flag remains set
     * @throws IOException if the folder cannot be read
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
