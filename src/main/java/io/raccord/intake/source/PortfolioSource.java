package io.raccord.intake.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The bytes of a portfolio, unpacked where they are packed by gzip, and without a byte order mark at their head. */
public final class PortfolioSource implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] GZIP = {(byte) 0x1F, (byte) 0x8B};

    private final String name;
    private final Counted counted;
    private final BufferedInputStream bytes;

    /**
     * @param name how faults name it
     * @param in is closed with this
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

    /** How many bytes were taken, packed as they are. */
    public long taken() {
        return counted.taken;
    }

    /** The first byte that is no space, which is read again; -1 where there is none among the first 64 thousand. */
    public int first() throws IOException {
        bytes.mark(BUFFER);
        int first = bytes.read();
        for (int i = 1; i < BUFFER && first >= 0 && Character.isWhitespace(first); i++) {
            first = bytes.read();
        }
        bytes.reset();
        return first;
    }

    /** Whether it is a zip file, such as a workbook; it is read again. */
    public boolean zipped() throws IOException {
        return startsWith(bytes, ZIP);
    }

    /** Whether one of its first two lines names {@code column}, as a table does; they are read again. */
    public boolean heads(String column) throws IOException {
        bytes.mark(BUFFER);
        String head = new String(bytes.readNBytes(BUFFER / 2), StandardCharsets.ISO_8859_1);
        bytes.reset();
        return head.lines()
                .limit(2)
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(column));
    }

    /**
     * Whether the first line that is not empty closes every bracket that it opens; it is read again.
     *
     * @param most how many bytes are looked at
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

    /** Counts what is read. */
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

        @SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads, others only look
        private void taken(int more) {
            taken += more;
        }

        /** Never 0, so that a packed file made of several is read to its end though a pipe is empty for a moment. */
        @Override
        public int available() throws IOException {
            return Math.max(1, super.available());
        }
    }
}
