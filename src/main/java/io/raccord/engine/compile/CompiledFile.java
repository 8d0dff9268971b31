package io.raccord.engine.compile;

import io.raccord.codec.EntryReader;
import io.raccord.codec.EntryWriter;
import java.util.List;

/**
 * A rule file, compiled.
 *
 * @param parts which together have each of its rules once
 */
public record CompiledFile(List<CompiledPart> parts) {

    public static CompiledFile read(byte[] entry) {
        EntryReader in = new EntryReader(entry);
        return new CompiledFile(List.copyOf(in.all(() -> CompiledPart.read(in))));
    }

    public byte[] written() {
        EntryWriter out = new EntryWriter();
        out.all(parts, part -> part.write(out));
        return out.written();
    }
}
