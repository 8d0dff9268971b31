package io.raccord.batch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Lines in memory, of which a half-written one can be taken back. */
final class LineBuffer extends ByteArrayOutputStream {

    /** Forgets all but the first {@code length} bytes. */
    synchronized void truncate(int length) {
        count = Math.min(count, length);
    }

    /** The bytes, not copied. */
    synchronized ByteBuffer bytes() {
        return ByteBuffer.wrap(buf, 0, count);
    }
}
