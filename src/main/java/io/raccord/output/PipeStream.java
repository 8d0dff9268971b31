package io.raccord.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A stream into something that may be a pipe. When a write to a pipe fails, its reader is gone: there is no other reason,
 * whatever the words of the operating system, which depend on the locale.
 */
public final class PipeStream extends FilterOutputStream {

    private final Path target;

    /**
     * A stream to {@code out}.
     *
     * @param target a name of what {@code out} writes to
     */
    public PipeStream(OutputStream out, Path target) {
        super(out);
        this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /**
     * Writes.
     *
     * @throws ClosedPipeError when the target is a pipe without a reader
     */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (TargetKind.isPipe(target)) {
                throw new ClosedPipeError(e);
            }
            throw e;
        }
    }
}
