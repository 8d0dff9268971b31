package io.raccord.engine.compile;

import io.raccord.codec.EntryReader;
import io.raccord.codec.EntryWriter;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rules that were compiled together.
 *
 * @param model the class name of their model
 * @param classes class files, by class name; empty if the classes are on the class path
 * @param rules the names of the active rules; the model may contain others, which have been replaced or deleted since
 */
public record CompiledPart(String model, Map<String, byte[]> classes, Set<String> rules) {

    public static CompiledPart read(EntryReader in) {
        String model = in.text();
        Map<String, byte[]> classes = new TreeMap<>();
        int count = in.number();
        for (int i = 0; i < count; i++) {
            classes.put(in.text(), in.bytes());
        }
        return new CompiledPart(model, classes, new TreeSet<>(in.all(in::text)));
    }

    public void write(EntryWriter out) {
        out.text(model);
        out.all(classes.entrySet(), each -> out.text(each.getKey()).bytes(each.getValue()));
        out.all(rules, out::text);
    }

    /** This part with only those active rules that are in {@code names}. */
    public CompiledPart only(Collection<String> names) {
        Set<String> left = new TreeSet<>(rules);
        left.retainAll(names);
        return new CompiledPart(model, classes, left);
    }
}
