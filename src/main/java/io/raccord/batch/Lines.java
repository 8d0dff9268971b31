package io.raccord.batch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** A growing buffer of lines, read without copying it. For one thread. */
final class Lines extends ByteArrayOutputStream {

    /** The bytes so far, not copied. */
    ByteBuffer bytes() {
        return ByteBuffer.wrap(buf, 0, count);
    }
}
