package io.raccord.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** An output file that is written as {@code NAME.part} and renamed to {@code NAME} when it is complete. */
final class PartFile implements Closeable {

    private final Path part;
    private final FileChannel channel;

    private PartFile(Path part, FileChannel channel) {
        this.part = part;
        this.channel = channel;
    }

    /** The path of the part file of {@code target}. */
    static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    /**
     * Opens the part file of {@code target} exclusively; creates it if it does not exist.
     *
     * @throws IOException if the file cannot be written or is in use by another run
     */
    static PartFile open(Path target) throws IOException {
        Path part = part(target);
        FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock(channel, part);
            return new PartFile(part, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static void lock(FileChannel channel, Path part) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // locked by this process
        }
        throw new IOException(part + ": in use by another run");
    }

    /**
     * Truncates the file to its first {@code length} bytes and continues after them.
     *
     * @throws IOException if the file is shorter than {@code length} or cannot be truncated
     */
    void cut(long length) throws IOException {
        if (channel.size() < length) {
            throw new IOException(part + ": too short to resume: " + channel.size() + " of " + length + " bytes");
        }
        channel.truncate(length);
        channel.position(length);
    }

    void append(ByteBuffer bytes) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new IOException(part + ": cannot be written: " + e.getMessage(), e);
        }
    }

    /** The length of the file in bytes. */
    long length() throws IOException {
        return channel.position();
    }

    /** Flushes the file to disk. */
    void sync() throws IOException {
        channel.force(true);
    }

    /** Renames the part file of {@code target} to {@code target}, if it exists. */
    static void publish(Path target) throws IOException {
        if (Files.exists(part(target))) {
            move(part(target), target);
        }
    }

    /** Renames a file, atomically if the file system supports it. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
