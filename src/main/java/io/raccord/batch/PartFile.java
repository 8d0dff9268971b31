package io.raccord.batch;

import io.raccord.output.OutputFile;
import io.raccord.output.OutputRefusedException;
import io.raccord.output.UnwrittenFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** An output file that is written as {@code NAME.part} and renamed to {@code NAME} when it is complete. */
final class PartFile implements Lane {

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
     * @throws OutputRefusedException if its name is taken by something that no run writes
     * @throws IOException if the file cannot be written or is in use by another run
     */
    static PartFile open(Path target) throws IOException {
        Path part = part(target);
        WorkingFiles.refuseOther(part);
        FileChannel channel = channel(part);
        try {
            lock(channel, part);
            return new PartFile(part, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Checks that no other run is writing the file {@code part}.
     *
     * @throws IOException if one is
     */
    static void refuseUsed(Path part) throws IOException {
        try (FileChannel channel = channel(part)) {
            lock(channel, part);
        }
    }

    private static FileChannel channel(Path part) throws IOException {
        try {
            return FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UnwrittenFileException(part, e);
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

    @Override
    public void cut(long length) throws IOException {
        if (channel.size() < length) {
            throw new IOException(part + ": too short to resume: " + channel.size() + " of " + length + " bytes");
        }
        channel.truncate(length);
        channel.position(length);
    }

    @Override
    public void append(ByteBuffer bytes) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UnwrittenFileException(part, e);
        }
    }

    @Override
    public long length() throws IOException {
        return channel.position();
    }

    @Override
    public void sync() throws IOException {
        channel.force(true);
    }

    /** Renames the part file of {@code target} to {@code target}, if it exists. */
    static void publish(Path target) throws IOException {
        if (Files.exists(part(target))) {
            OutputFile.move(part(target), target);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
