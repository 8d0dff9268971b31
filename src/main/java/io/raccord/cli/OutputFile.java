package io.raccord.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A file that appears under its name only when it is complete. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Writes {@code text} beside {@code target}, then renames.
     *
     * @throws IOException when it cannot be written; {@code target} is then as it was
     */
    static void write(Path target, String text) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path name = Objects.requireNonNull(absolute.getFileName(), "a file's name");
        Path beside = absolute.resolveSibling(
                "." + name + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.writeString(beside, text, StandardCharsets.UTF_8);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
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
