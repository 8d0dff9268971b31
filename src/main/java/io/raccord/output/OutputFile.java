package io.raccord.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files, each of which appears under its name only when it is complete. A symbolic link stays, and the file that it
 * points to is replaced; a character device or named pipe is written into.
 */
public final class OutputFile {

    private static final int MOST_NAMES = 1000;

    private OutputFile() {}

    /** What fills a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it; the caller closes {@code out}. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code text} beside {@code target}, then renames.
     *
     * @throws OutputRefusedException when {@code target} is something that is not to be replaced
     * @throws IOException when it cannot be written; {@code target} is then as it was
     */
    public static void write(Path target, String text) throws IOException {
        write(target, text(text));
    }

    /**
     * Writes {@code content} beside {@code target}, then renames.
     *
     * @throws OutputRefusedException when {@code target} is something that is not to be replaced
     * @throws IOException when it cannot be written; {@code target} is then as it was
     */
    public static void write(Path target, Content content) throws IOException {
        OutputTarget examined = examine(target);
        if (examined.streamed()) {
            attempt(target, () -> stream(examined.file(), content));
        } else {
            writeContents(Map.of(examined, content));
        }
    }

    /**
     * Writes every text beside its file, and renames only when all are complete.
     *
     * @throws OutputRefusedException when one is something else than a file
     * @throws IOException when one cannot be written; then none is renamed
     */
    public static void writeAll(Map<Path, String> texts) throws IOException {
        Map<OutputTarget, Content> contents = new LinkedHashMap<>();
        for (Map.Entry<Path, String> file : texts.entrySet()) {
            contents.put(examine(file.getKey()).regular(), text(file.getValue()));
        }
        writeContents(contents);
    }

    /**
     * Examines {@code target}, which is to be written.
     *
     * @throws OutputRefusedException when it is something that is not to be replaced
     * @throws IOException when it cannot be examined
     */
    public static OutputTarget examine(Path target) throws IOException {
        try {
            return OutputTarget.of(target).writable();
        } catch (IOException e) {
            throw new UnwrittenFileException(target, e);
        }
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void writeContents(Map<OutputTarget, Content> contents) throws IOException {
        Map<OutputTarget, Path> parts = new LinkedHashMap<>();
        try {
            for (Map.Entry<OutputTarget, Content> file : contents.entrySet()) {
                OutputTarget target = file.getKey();
                attempt(target.named(), () -> {
                    Path part = beside(target);
                    parts.put(target, part);
                    fill(part, file.getValue());
                });
            }
            for (Map.Entry<OutputTarget, Path> file : parts.entrySet()) {
                attempt(
                        file.getKey().named(),
                        () -> move(file.getValue(), file.getKey().file()));
            }
        } finally {
            for (Path part : parts.values()) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** A new file in the folder of {@code target}. One that exists is never opened: it is somebody else's. */
    private static Path beside(OutputTarget target) throws IOException {
        String name =
                target.file().getFileName() + "." + ProcessHandle.current().pid();
        for (int i = 0; ; i++) {
            Path part = target.folder().resolve("." + name + (i == 0 ? "" : "-" + i) + ".part");
            try {
                return Files.createFile(part);
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_NAMES) {
                    throw e;
                }
            }
        }
    }

    private static void fill(Path part, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void stream(Path into, Content content) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(new PipeStream(Files.newOutputStream(into, StandardOpenOption.WRITE), into))) {
            content.writeTo(out);
        }
    }

    /**
     * Renames a file, atomically if the file system supports it.
     *
     * @throws IOException when it cannot be renamed
     */
    public static void move(Path from, Path to) throws IOException {
        Path target = to.toAbsolutePath();
        try {
            Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, target, StandardCopyOption.REPLACE_EXISTING);
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
