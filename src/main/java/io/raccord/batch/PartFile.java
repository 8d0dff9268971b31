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

/** A file that grows as {@code NAME.part}, and gets its name when it is complete. */
final class PartFile implements Closeable {

    private final Path part;
    private final FileChannel channel;

    private PartFile(Path part, FileChannel channel) {
        this.part = part;
        this.channel = channel;
    }

    /** Where {@code target} grows. */
    static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    /**
     * Opens the part of {@code target}, made when there is none, for this run alone.
     *
     * @throws IOException when it cannot be written, or when another run is writing it
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
            // in this process
        }
        throw new IOException(part + ": another run is writing it");
    }

    /**
     * Cuts it to its first {@code length} bytes, to go on behind them.
     *
     * @throws IOException also when it has not so many
     */
    void cut(long length) throws IOException {
        if (channel.size() < length) {
            throw new IOException(part + ": only " + channel.size() + " bytes are left of " + length);
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

    /** How long it is. */
    long length() throws IOException {
        return channel.position();
    }

    /** Waits until all of it is on the disk. */
    void sync() throws IOException {
        channel.force(true);
    }

    /** Gives {@code target} its name, if its part is there. */
    static void publish(Path target) throws IOException {
        if (Files.exists(part(target))) {
            move(part(target), target);
        }
    }

    /** Renames, at once where the file system can. */
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
