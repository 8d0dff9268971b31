package io.raccord.engine;

import java.util.Map;
import java.util.TreeMap;

/**
 * A rule file, compiled.
 *
 * @param model the name of the class of its model
 * @param classes class files by the names of their classes; none when they lie on the class path
 */
record CompiledFile(String model, Map<String, byte[]> classes) {

    static CompiledFile read(byte[] entry) {
        EntryReader in = new EntryReader(entry);
        String model = in.text();
        Map<String, byte[]> classes = new TreeMap<>();
        int count = in.number();
        for (int i = 0; i < count; i++) {
            classes.put(in.text(), in.bytes());
        }
        return new CompiledFile(model, classes);
    }

    byte[] written() {
        EntryWriter out = new EntryWriter();
        out.text(model);
        out.all(classes.entrySet(), each -> out.text(each.getKey()).bytes(each.getValue()));
        return out.written();
    }
}
