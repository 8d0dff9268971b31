package io.raccord.intake.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * A shipped file that is too large to read at every start: it is read from the class path only when its text is needed,
 * and compared by its length and two checksums, because comparing the bytes would read it.
 *
 * @param resource the path on the class path, with a leading slash
 * @param length the number of bytes
 * @param crc32 the CRC-32 of the bytes
 * @param crc32c the CRC-32C of the bytes
 */
record LargeFile(String resource, int length, int crc32, int crc32c) {

    /** The length from which a file counts as large, in bytes. */
    static final int LARGE = 512 * 1024;

    static LargeFile of(String resource, byte[] content) {
        return new LargeFile(resource, content.length, sum(new CRC32(), content), sum(new CRC32C(), content));
    }

    /** Whether the file was read from {@code bytes}. */
    boolean isOf(byte[] bytes) {
        return bytes.length == length && of(resource, bytes).equals(this);
    }

    byte[] read() {
        try (InputStream in = LargeFile.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int sum(Checksum checksum, byte[] content) {
        checksum.update(content, 0, content.length);
        return (int) checksum.getValue();
    }
}
