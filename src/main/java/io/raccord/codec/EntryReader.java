package io.raccord.codec;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A decoder for entries written by {@link EntryWriter}. Its methods throw a {@link RuntimeException} on any other
 * input.
 */
public final class EntryReader {

    private final DataInputStream in;
    private final List<String> shared = new ArrayList<>();

    /** A decoder of {@code entry}, positioned at its first byte. */
    public EntryReader(byte[] entry) {
        this.in = new DataInputStream(new ByteArrayInputStream(entry));
    }

    /** Reads a number. */
    public int number() {
        try {
            return in.readInt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a number that {@link EntryWriter#real} wrote. */
    public double real() {
        try {
            return in.readDouble();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a number that {@link EntryWriter#compact(int)} wrote. */
    public int compact() {
        try {
            int number = 0;
            for (int shift = 0; shift < Integer.SIZE; shift += 7) {
                int read = in.readUnsignedByte();
                number |= (read & 0x7F) << shift;
                if (read < 0x80) {
                    return number;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("invalid entry: a number without end");
    }

    /** Reads a byte array that {@link EntryWriter#compact(byte[])} wrote. */
    public byte[] compactBytes() {
        return bytes(compact());
    }

    /** Whether all bytes are read. */
    public boolean atEnd() {
        try {
            return in.available() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a byte array. */
    public byte[] bytes() {
        return bytes(number());
    }

    private byte[] bytes(int length) {
        try {
            if (length < 0 || length > in.available()) {
                throw new IllegalArgumentException("invalid entry: impossible length " + length);
            }
            return in.readNBytes(length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a text. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Reads a text that {@link EntryWriter#shared} wrote; null if null was written. */
    public @Nullable String sharedOrNull() {
        int at = number();
        if (at == shared.size()) {
            shared.add(text());
        }
        return at == EntryWriter.NONE ? null : shared.get(at);
    }

    /** Reads a text that {@link EntryWriter#shared} wrote and that is not null. */
    public String shared() {
        return Objects.requireNonNull(sharedOrNull());
    }

    /** Reads a date. */
    public LocalDate date() {
        return LocalDate.ofEpochDay(number());
    }

    /** Reads a list; {@code reader} reads each element. */
    public <T> List<T> all(Supplier<T> reader) {
        int count = number();
        List<T> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(reader.get());
        }
        return all;
    }
}
