package io.raccord.output;

import java.nio.file.Path;

/** Thrown before anything is written: a file would be destroyed, or cannot be written at all. */
public final class OutputRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final OutputRefusal reason;
    private final String file;

    public OutputRefusedException(OutputRefusal reason, Path file) {
        super(file + ": " + reason);
        this.reason = reason;
        this.file = file.toString();
    }

    public OutputRefusal reason() {
        return reason;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }
}
