package io.raccord.batch;

import io.raccord.output.PipeStream;
import io.raccord.output.UnwrittenFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A lane into a character device or a named pipe, which keeps nothing, or into nothing. */
final class StreamLane implements Lane {

    private final @Nullable Path target;
    private final @Nullable WritableByteChannel channel;
    private long length;

    private StreamLane(@Nullable Path target, @Nullable WritableByteChannel channel) {
        this.target = target;
        this.channel = channel;
    }

    static StreamLane open(@Nullable Path target) throws IOException {
        try {
            return new StreamLane(
                    target,
                    target == null
                            ? null
                            : Channels.newChannel(
                                    new PipeStream(Files.newOutputStream(target, StandardOpenOption.WRITE), target)));
        } catch (IOException e) {
            throw unwritten(target, e);
        }
    }

    /** What was written before is gone: a resumed run writes the rest. */
    @Override
    public void cut(long before) {
        length = before;
    }

    @Override
    public void append(ByteBuffer bytes) throws IOException {
        length += bytes.remaining();
        try {
            while (channel != null && bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw unwritten(target, e);
        }
    }

    private static IOException unwritten(@Nullable Path target, IOException e) {
        return target == null ? e : new UnwrittenFileException(target, e);
    }

    @Override
    public long length() {
        return length;
    }

    /** Does nothing: there is no disk. */
    @Override
    public void sync() {}

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
