package io.raccord.authoring;

import io.raccord.authoring.watch.FolderChanges;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Façade of the watch over a folder. */
public final class FolderWatch {

    private final FolderChanges changes;

    /**
     * Takes the folder as it is now.
     *
     * @param written files that the watching process writes itself: their changes do not count
     * @throws IOException when the folder cannot be read
     */
    public FolderWatch(Path root, List<Path> written) throws IOException {
        this.changes = new FolderChanges(root, written);
    }

    /**
     * Blocks until a file has changed and is no longer being written.
     *
     * @return true; false when the thread was interrupted
     * @throws IOException when the folder cannot be read
     */
    public boolean await() throws IOException {
        return changes.await();
    }
}
