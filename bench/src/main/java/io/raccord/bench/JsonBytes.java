package io.raccord.bench;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer of JSON in UTF-8, written by hand. For one thread. */
final class JsonBytes extends OutputStream {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (int c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = c != '"' && c != '\\';
        }
    }

    private byte[] bytes = new byte[1 << 12];
    private int size;

    @Override
    public void write(int b) {
        ensure(1);
        bytes[size++] = (byte) b;
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        ensure(length);
        System.arraycopy(from, offset, bytes, size, length);
        size += length;
    }

    /** How many bytes there are. */
    public int size() {
        return size;
    }

    /** Forgets all but the first {@code length} bytes. */
    public void truncate(int length) {
        size = Math.min(size, length);
    }

    /** The bytes, not copied. */
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes, 0, size);
    }

    /** The bytes from {@code start}, copied. */
    byte[] copyFrom(int start) {
        return Arrays.copyOfRange(bytes, start, size);
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + bytes.length / 2));
        }
    }

    /** A text in quotes. Half of a surrogate pair is written as a question mark, as everywhere in Java. */
    void text(String text) {
        int length = text.length();
        ensure(length * 3 + 2);
        byte[] into = bytes;
        int at = size;
        into[at++] = '"';
        int i = 0;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || !PLAIN[c]) {
                break;
            }
            into[at++] = (byte) c;
        }
        size = at;
        if (i < length) {
            rest(text, i);
        }
        write('"');
    }

    private void rest(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                if (Character.isSurrogate(c)) {
                    boolean pair = Character.isHighSurrogate(c)
                            && i + 1 < length
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (pair) {
                        encoded(Character.toCodePoint(c, text.charAt(++i)));
                    } else {
                        write('?');
                    }
                } else {
                    encoded(c);
                }
            } else if (PLAIN[c]) {
                write(c);
            } else {
                escaped(c);
            }
        }
    }

    private void encoded(int point) {
        if (point < 0x800) {
            write(0xC0 | (point >> 6));
        } else {
            if (point < 0x10000) {
                write(0xE0 | (point >> 12));
            } else {
                write(0xF0 | (point >> 18));
                write(0x80 | ((point >> 12) & 0x3F));
            }
            write(0x80 | ((point >> 6) & 0x3F));
        }
        write(0x80 | (point & 0x3F));
    }

    private void escaped(char c) {
        write('\\');
        int letter = switch (c) {
            case '"', '\\' -> c;
            case '\b' -> 'b';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\f' -> 'f';
            case '\r' -> 'r';
            default -> 'u';
        };
        write(letter);
        if (letter == 'u') {
            write('0');
            write('0');
            write(HEX[c >> 4]);
            write(HEX[c & 0xF]);
        }
    }

    /** Letters and signs of ASCII, as they are. */
    void ascii(String plain) {
        int length = plain.length();
        ensure(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) plain.charAt(i);
        }
    }
}
