package io.raccord.authoring;

import io.raccord.authoring.watch.FolderChanges;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Façade of the watch over a folder. */
public final class FolderWatch {

    private final FolderChanges changes;

    /**
     * Starts the watch at the current state of the folder.
     *
     * @param written files that the watching process itself writes; changes to them are ignored
     * @throws IOException if the folder cannot be read
     */
    public FolderWatch(Path root, List<Path> written) throws IOException {
        this.changes = new FolderChanges(root, written);
    }

    /**
     * Blocks until a file has changed and is no longer being written.
     *
     * @return true; false if the thread was interrupted
     * @throws IOException if the folder cannot be read
     */
    public boolean await() throws IOException {
        return changes.await();
    }
}
