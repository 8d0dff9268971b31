package io.raccord.intake.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The input stream of a portfolio, decompressed when it is gzip and without a byte order mark. Its format can be
 * detected without consuming bytes.
 */
public final class PortfolioSource implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] GZIP = {(byte) 0x1F, (byte) 0x8B};

    private final String name;
    private final Counted counted;
    private final BufferedInputStream bytes;

    /**
     * @param name the name of the portfolio in faults
     * @param in the stream, closed with this source
     */
    public PortfolioSource(String name, InputStream in) throws IOException {
        this.name = name;
        this.counted = new Counted(in);
        BufferedInputStream raw = new BufferedInputStream(counted, BUFFER);
        boolean packed = startsWith(raw, GZIP);
        this.bytes = packed ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw;
        if (startsWith(bytes, InputText.MARK)) {
            bytes.skipNBytes(InputText.MARK.length);
        }
    }

    private static boolean startsWith(BufferedInputStream in, byte[] head) throws IOException {
        in.mark(head.length);
        boolean same = Arrays.equals(in.readNBytes(head.length), head);
        in.reset();
        return same;
    }

    public String name() {
        return name;
    }

    public InputStream bytes() {
        return bytes;
    }

    /** The number of bytes read, before decompression. */
    public long taken() {
        return counted.taken;
    }

    /** Peeks at the first non-whitespace byte; -1 when there is none in the first 64 KiB. */
    public int first() throws IOException {
        bytes.mark(BUFFER);
        int first = bytes.read();
        for (int i = 1; i < BUFFER && first >= 0 && Character.isWhitespace(first); i++) {
            first = bytes.read();
        }
        bytes.reset();
        return first;
    }

    /** Whether the stream is a ZIP file, such as a workbook. Consumes nothing. */
    public boolean zipped() throws IOException {
        return startsWith(bytes, ZIP);
    }

    /** The first lines of the stream, at most 32 KiB. Consumes nothing. */
    public List<String> head() throws IOException {
        bytes.mark(BUFFER);
        String head = new String(bytes.readNBytes(BUFFER / 2), StandardCharsets.UTF_8);
        bytes.reset();
        return head.lines().toList();
    }

    /**
     * Whether the first non-empty line closes every bracket that it opens. Consumes nothing.
     *
     * @param most the maximum number of bytes to examine
     */
    public boolean wholeInALine(int most) throws IOException {
        bytes.mark(most + 1);
        int depth = 0;
        boolean text = false;
        boolean any = false;
        int read = 0;
        for (int c = bytes.read(); c >= 0 && !(any && c == '\n') && read < most; c = bytes.read()) {
            any |= !Character.isWhitespace(c);
            if (c == '\\' && text) {
                bytes.read();
                read++;
            } else if (c == '"') {
                text = !text;
            } else if (!text) {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
            read++;
        }
        bytes.reset();
        return depth == 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** A stream that counts the bytes read. */
    private static final class Counted extends FilterInputStream {

        private volatile long taken;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            taken(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            taken(Math.max(0, read));
            return read;
        }

        @SuppressWarnings("NonAtomicVolatileUpdate") // a single thread writes
        private void taken(int more) {
            taken += more;
        }

        /**
         * Never returns 0. Otherwise, GZIPInputStream would miss the next member of a concatenated file when a pipe is
         * momentarily empty.
         */
        @Override
        public int available() throws IOException {
            return Math.max(1, super.available());
        }
    }
}
