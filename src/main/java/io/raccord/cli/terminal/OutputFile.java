package io.raccord.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Files, each of which appears under its name only when it is complete. */
public final class OutputFile {

    private OutputFile() {}

    /** What fills a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it; {@code out} is closed by whoever gave it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code text} beside {@code target}, then renames.
     *
     * @throws IOException when it cannot be written; {@code target} is then as it was
     */
    public static void write(Path target, String text) throws IOException {
        write(target, text(text));
    }

    /**
     * Writes {@code content} beside {@code target}, then renames.
     *
     * @throws IOException when it cannot be written; {@code target} is then as it was
     */
    public static void write(Path target, Content content) throws IOException {
        writeContents(Map.of(target, content));
    }

    /**
     * Writes every text beside its file, and renames only when all are complete.
     *
     * @throws IOException when one cannot be written; then none is renamed
     */
    public static void writeAll(Map<Path, String> texts) throws IOException {
        Map<Path, Content> contents = new LinkedHashMap<>();
        texts.forEach((target, text) -> contents.put(target, text(text)));
        writeContents(contents);
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void writeContents(Map<Path, Content> contents) throws IOException {
        Map<Path, Path> parts = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Content> file : contents.entrySet()) {
                Path target = file.getKey();
                Path part = beside(target);
                parts.put(target, part);
                attempt(target, () -> fill(part, file.getValue()));
            }
            for (Map.Entry<Path, Path> file : parts.entrySet()) {
                attempt(file.getKey(), () -> rename(file.getValue(), file.getKey()));
            }
        } finally {
            for (Path part : parts.values()) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static Path beside(Path target) {
        Path absolute = target.toAbsolutePath();
        Path name = Objects.requireNonNull(absolute.getFileName(), "a file's name");
        return absolute.resolveSibling(
                "." + name + "." + ProcessHandle.current().pid() + ".part");
    }

    private static void fill(Path part, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void rename(Path part, Path target) throws IOException {
        try {
            Files.move(part, target.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void attempt(Path target, FileStep step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            throw new UnwrittenFileException(target, e);
        }
    }

    @FunctionalInterface
    private interface FileStep {
        void run() throws IOException;
    }
}
