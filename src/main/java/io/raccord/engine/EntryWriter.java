package io.raccord.engine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;

/** Writes an entry of the cache, in memory. */
final class EntryWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    EntryWriter number(int number) {
        try {
            out.writeInt(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    EntryWriter bytes(byte[] content) {
        number(content.length);
        bytes.writeBytes(content);
        return this;
    }

    EntryWriter text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    <T> EntryWriter all(Collection<T> elements, Consumer<? super T> writer) {
        number(elements.size());
        elements.forEach(writer);
        return this;
    }

    byte[] written() {
        return bytes.toByteArray();
    }
}
