package io.raccord.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link EntryWriter} wrote; throws a {@link RuntimeException} on anything else. */
public final class EntryReader {

    private final ByteBuffer in;
    private final List<String> shared = new ArrayList<>();

    /** A reader of {@code entry}, from its first byte on. */
    public EntryReader(byte[] entry) {
        this.in = ByteBuffer.wrap(entry);
    }

    /** The next number. */
    public int number() {
        return in.getInt();
    }

    /** The next bytes. */
    public byte[] bytes() {
        int length = number();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("no entry has " + length + " bytes here");
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    /** The next text. */
    public String text() {
        int length = number();
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    /** The next text of those that are written once; null where there was none. */
    public @Nullable String sharedOrNull() {
        int at = number();
        if (at == shared.size()) {
            shared.add(text());
        }
        return at == EntryWriter.NONE ? null : shared.get(at);
    }

    /** The next text of those that are written once. */
    public String shared() {
        return Objects.requireNonNull(sharedOrNull());
    }

    /** The next date. */
    public LocalDate date() {
        return LocalDate.ofEpochDay(number());
    }

    /** The next elements, each read by {@code reader}. */
    public <T> List<T> all(Supplier<T> reader) {
        int count = number();
        List<T> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(reader.get());
        }
        return all;
    }
}
