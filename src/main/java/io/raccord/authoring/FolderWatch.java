package io.raccord.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Waits for changes below a folder, by looking at its files again and again: as good on a network drive as on a disk,
 * and whether an editor writes a file or puts another in its place.
 */
public final class FolderWatch {

    private static final int PAUSE_MILLIS = 150;
    private static final int DEPTH = 5;

    private final Path root;
    private Map<Path, String> seen;

    /**
     * Takes the folder as it is.
     *
     * @throws IOException when it cannot be read
     */
    public FolderWatch(Path root) throws IOException {
        this.root = root;
        this.seen = state();
    }

    /**
     * Waits until a file differs from when the watch was made or last told of a change.
     *
     * @return true; false when the thread was interrupted, which stays noted
     * @throws IOException when the folder cannot be read
     */
    public boolean await() throws IOException {
        while (true) {
            Map<Path, String> now = state();
            if (!now.equals(seen)) {
                seen = now;
                return true;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private Map<Path, String> state() throws IOException {
        Map<Path, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root, DEPTH)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try {
                    state.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
                } catch (NoSuchFileException e) {
                    state.remove(file); // gone while looking: the next look sees it gone
                }
            }
        }
        return state;
    }
}
