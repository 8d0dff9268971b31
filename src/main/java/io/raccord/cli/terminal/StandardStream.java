package io.raccord.cli.terminal;

import io.raccord.output.PipeStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Standard output or standard error of the process, which ends quietly when it is a pipe that nobody reads any more.
 *
 * @param bytes the stream for bytes
 */
public record StandardStream(OutputStream bytes) {

    /** Standard output. */
    public static StandardStream out() {
        return of(FileDescriptor.out, "/dev/fd/1");
    }

    /** Standard error. */
    public static StandardStream err() {
        return of(FileDescriptor.err, "/dev/fd/2");
    }

    private static StandardStream of(FileDescriptor descriptor, String name) {
        return new StandardStream(
                new BufferedOutputStream(new PipeStream(new FileOutputStream(descriptor), Path.of(name))));
    }

    /** The stream for text. */
    public PrintWriter writer(boolean flushed) {
        return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), flushed);
    }
}
