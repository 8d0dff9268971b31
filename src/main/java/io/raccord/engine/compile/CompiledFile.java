package io.raccord.engine.compile;

import io.raccord.codec.EntryReader;
import io.raccord.codec.EntryWriter;
import java.util.List;

/**
 * The compiled form of a rule file.
 *
 * @param parts its parts, which together contain each of its rules exactly once
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
