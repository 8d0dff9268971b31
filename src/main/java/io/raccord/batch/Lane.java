package io.raccord.batch;

import io.raccord.output.OutputTarget;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a batch appends its output: advice, refused profiles, or rows of a table. */
interface Lane extends Closeable {

    /**
     * Opens the lane to {@code target}: its part file, the stream itself, or nothing.
     *
     * @param target a file, a character device or a named pipe; null to write nothing
     * @throws IOException if it cannot be written or is in use by another run
     */
    static Lane open(@Nullable Path target) throws IOException {
        return target == null || OutputTarget.of(target).streamed() ? StreamLane.open(target) : PartFile.open(target);
    }

    /**
     * Truncates the output to its first {@code length} bytes and continues after them.
     *
     * @throws IOException if it is shorter than {@code length} or cannot be truncated
     */
    void cut(long length) throws IOException;

    /** Appends {@code bytes}. */
    void append(ByteBuffer bytes) throws IOException;

    /** The length of the output in bytes. */
    long length() throws IOException;

    /** Flushes the output to disk. */
    void sync() throws IOException;
}
