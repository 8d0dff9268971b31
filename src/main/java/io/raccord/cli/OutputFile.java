package io.raccord.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A file that appears under its name only when it is complete. */
final class OutputFile {

    private OutputFile() {}

    /** What fills the file. */
    @FunctionalInterface
    interface Content {

        /** Writes all of it; {@code out} is closed by whoever gave it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code content} beside {@code target}, then renames.
     *
     * @throws IOException when it cannot be written; {@code target} is then as it was
     */
    static void write(Path target, Content content) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path name = Objects.requireNonNull(absolute.getFileName(), "a file's name");
        Path beside = absolute.resolveSibling(
                "." + name + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(
                            beside,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            try {
                Files.move(beside, absolute, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, absolute, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new IOException(target + ": cannot be written: " + ExitStatus.message(e), e);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
