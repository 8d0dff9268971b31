package io.raccord.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what {@link EntryWriter} wrote; throws a {@link RuntimeException} on anything else. */
final class EntryReader {

    private final ByteBuffer in;

    EntryReader(byte[] entry) {
        this.in = ByteBuffer.wrap(entry);
    }

    int number() {
        return in.getInt();
    }

    byte[] bytes() {
        int length = number();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("no entry has " + length + " bytes here");
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    String text() {
        int length = number();
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    <T> List<T> all(Supplier<T> reader) {
        int count = number();
        List<T> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(reader.get());
        }
        return all;
    }
}
