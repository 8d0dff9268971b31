package io.raccord.cli.terminal;

import java.io.IOException;
import java.nio.file.Path;

/** A file that could not be written; it is as it was before. */
public final class UnwrittenFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final IOException reason;

    UnwrittenFileException(Path file, IOException reason) {
        super(file + ": cannot be written: " + reason.getMessage(), reason);
        this.file = file.toString();
        this.reason = reason;
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
