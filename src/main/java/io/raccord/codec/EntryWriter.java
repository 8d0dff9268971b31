package io.raccord.codec;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An in-memory encoder for entries of numbers, texts, dates and lists. */
public final class EntryWriter {

    static final int NONE = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> shared = new HashMap<>();

    /** Writes {@code number}. */
    public EntryWriter number(int number) {
        try {
            out.writeInt(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes {@code number}, exactly. */
    public EntryWriter real(double number) {
        try {
            out.writeDouble(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes {@code number}, not negative, in one byte for each seven bits. */
    public EntryWriter compact(int number) {
        int rest = number;
        for (; rest >>> 7 != 0; rest >>>= 7) {
            bytes.write((rest & 0x7F) | 0x80);
        }
        bytes.write(rest);
        return this;
    }

    /** Writes {@code content}, with its length as {@link #compact} writes numbers. */
    public EntryWriter compact(byte[] content) {
        compact(content.length);
        bytes.writeBytes(content);
        return this;
    }

    /** Writes {@code content}. */
    public EntryWriter bytes(byte[] content) {
        number(content.length);
        bytes.writeBytes(content);
        return this;
    }

    /** Writes {@code text}. */
    public EntryWriter text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes {@code text}, or null. A repeated text is written only once; later occurrences refer to the first. */
    public EntryWriter shared(@Nullable String text) {
        if (text == null) {
            return number(NONE);
        }
        Integer before = shared.putIfAbsent(text, shared.size());
        return before == null ? number(shared.size() - 1).text(text) : number(before);
    }

    /** Writes {@code date}. */
    public EntryWriter date(LocalDate date) {
        return number(Math.toIntExact(date.toEpochDay()));
    }

    /** Writes {@code elements}; {@code writer} writes each of them. */
    public <T> EntryWriter all(Collection<T> elements, Consumer<? super T> writer) {
        number(elements.size());
        elements.forEach(writer);
        return this;
    }

    /** The encoded bytes. */
    public byte[] written() {
        return bytes.toByteArray();
    }
}
