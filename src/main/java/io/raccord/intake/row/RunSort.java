package io.raccord.intake.row;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * External merge sort of runs in bounded memory: sorted chunks are spilled to a temporary file and merged. Add all runs
 * before taking the first.
 */
public final class RunSort implements Closeable {

    private static final int BYTES = Long.BYTES + Long.BYTES + Integer.BYTES;
    private static final int READ_AT_ONCE = 400;

    private final int chunk;
    private final List<RowRun> held = new ArrayList<>();
    private final PriorityQueue<Chunk> chunks = new PriorityQueue<>(Comparator.comparing(Chunk::head, RowRun.ORDER));
    private @Nullable FileChannel spilled;
    private long size;
    private int taken = -1;

    /** Creates a sort that holds {@code chunk} runs in memory. */
    public RunSort(int chunk) {
        this.chunk = chunk;
    }

    public void add(RowRun run) throws IOException {
        if (held.size() == chunk) {
            spill();
        }
        held.add(run);
    }

    /** Returns the next run in order; null at the end. */
    @Nullable
    public RowRun take() throws IOException {
        if (taken < 0) {
            taken = 0;
            held.sort(RowRun.ORDER);
            if (!chunks.isEmpty()) {
                spill();
            }
        }
        if (chunks.isEmpty()) {
            return taken < held.size() ? held.get(taken++) : null;
        }
        Chunk least = chunks.remove();
        RowRun run = least.head();
        if (least.next()) {
            chunks.add(least);
        }
        return run;
    }

    private void spill() throws IOException {
        if (spilled == null) {
            spilled = RowSpool.temporary();
        }
        held.sort(RowRun.ORDER);
        ByteBuffer bytes = ByteBuffer.allocate(held.size() * BYTES);
        held.forEach(run -> bytes.putLong(run.key()).putLong(run.offset()).putInt(run.bytes()));
        bytes.flip();
        long from = size;
        while (bytes.hasRemaining()) {
            size += spilled.write(bytes, size);
        }
        Chunk laid = new Chunk(spilled, from, size);
        if (laid.next()) {
            chunks.add(laid);
        }
        held.clear();
    }

    @Override
    public void close() throws IOException {
        if (spilled != null) {
            spilled.close();
        }
    }

    /** A reader of a sorted chunk in the file, from its start. */
    private static final class Chunk {

        private final FileChannel channel;
        private final long end;
        private final ByteBuffer buffer =
                ByteBuffer.allocate(READ_AT_ONCE * BYTES).limit(0);
        private long next;
        private RowRun head = new RowRun(0, 0, 0);

        Chunk(FileChannel channel, long from, long end) {
            this.channel = channel;
            this.next = from;
            this.end = end;
        }

        RowRun head() {
            return head;
        }

        /** Advances to the next run; returns false at the end. */
        boolean next() throws IOException {
            if (!buffer.hasRemaining()) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), end - next));
                while (buffer.hasRemaining()) {
                    next += channel.read(buffer, next);
                }
                buffer.flip();
                if (!buffer.hasRemaining()) {
                    return false;
                }
            }
            head = new RowRun(buffer.getLong(), buffer.getLong(), buffer.getInt());
            return true;
        }
    }
}
