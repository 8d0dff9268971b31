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

/** Decodes what {@link EntryWriter} encoded; throws a {@link RuntimeException} on anything else. */
public final class EntryReader {

    private final DataInputStream in;
    private final List<String> shared = new ArrayList<>();

    /** A reader of {@code entry}, from its first byte on. */
    public EntryReader(byte[] entry) {
        this.in = new DataInputStream(new ByteArrayInputStream(entry));
    }

    /** The next number. */
    public int number() {
        try {
            return in.readInt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next bytes. */
    public byte[] bytes() {
        int length = number();
        try {
            if (length < 0 || length > in.available()) {
                throw new IllegalArgumentException("no entry has " + length + " bytes here");
            }
            return in.readNBytes(length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next text. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
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
