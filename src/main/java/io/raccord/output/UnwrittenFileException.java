package io.raccord.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that could not be written; it is as it was before. */
public final class UnwrittenFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final IOException reason;

    public UnwrittenFileException(Path file, IOException reason) {
        super(file + ": cannot be written: " + reason.getMessage(), reason);
        this.file = file.toString();
        this.reason = reason instanceof NoSuchFileException && inFolder(file)
                ? new AccessDeniedException(this.file) // a folder of the system in which nothing can be created
                : reason;
    }

    private static boolean inFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder);
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** Why it could not be written. */
    public IOException reason() {
        return reason;
    }
}
