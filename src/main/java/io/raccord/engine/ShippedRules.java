package io.raccord.engine;

import io.raccord.cache.RuleCache;
import io.raccord.codec.EntryReader;
import io.raccord.codec.EntryWriter;
import io.raccord.engine.check.CheckedFile;
import io.raccord.engine.compile.CachedRules;
import io.raccord.engine.compile.CompiledFile;
import io.raccord.engine.compile.CompiledPart;
import io.raccord.engine.compile.CompiledSnapshot;
import io.raccord.engine.compile.ModelClasses;
import io.raccord.engine.compile.RecordedRules;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** A read-only cache of the shipped rules, which are checked and compiled when Raccord is built. */
public final class ShippedRules implements RuleCache {

    /** The resource that contains the entries; the classes that they name are on the class path. */
    public static final String RESOURCE = "io/raccord/compiled/rules";

    private static final ShippedRules SHIPPED = find();

    private final Map<String, byte[]> entries;
    private final List<String> models;

    private ShippedRules(Map<String, byte[]> entries, List<String> models) {
        this.entries = entries;
        this.models = models;
    }

    /** The cache of this build of Raccord; empty if it was built without compiled rules. */
    public static ShippedRules compiled() {
        return SHIPPED;
    }

    /** Creates the models of the shipped rules and caches them in {@link ModelClasses}. */
    public void load() {
        models.forEach(ModelClasses::model);
    }

    /** Whether it contains every rule file of {@code packs}, as checked and compiled by the current code. */
    public boolean hasAllOf(RulePacks packs) {
        RecordedRules missed = new RecordedRules();
        CachedRules rules = new CachedRules(packs, List.of(this, missed), CompiledSnapshot.NONE);
        List<CheckedFile> checked = rules.checked();
        if (missed.entries().isEmpty()) {
            rules.models(checked);
        }
        return missed.entries().isEmpty();
    }

    /**
     * Checks and compiles {@code packs} for shipping.
     *
     * @param files receives each file: its path on the class path, and its content
     */
    public static void compile(RulePacks packs, BiConsumer<String, byte[]> files) {
        RecordedRules recorded = new RecordedRules();
        CachedRules rules = new CachedRules(packs, List.of(recorded), CompiledSnapshot.NONE);
        List<CheckedFile> checked = rules.checked();
        Set<String> cards = Set.copyOf(recorded.entries().keySet());
        rules.models(checked);
        EntryWriter out = new EntryWriter();
        List<String> models = new ArrayList<>();
        out.all(recorded.entries().entrySet(), each -> {
            out.text(each.getKey());
            if (cards.contains(each.getKey())) {
                out.bytes(each.getValue());
            } else {
                List<CompiledPart> parts = new ArrayList<>();
                for (CompiledPart part : CompiledFile.read(each.getValue()).parts()) {
                    part.classes().forEach((name, bytes) -> files.accept(name.replace('.', '/') + ".class", bytes));
                    parts.add(new CompiledPart(part.model(), Map.of(), part.rules()));
                    models.add(part.model());
                }
                out.bytes(new CompiledFile(parts).written());
            }
        });
        out.all(models, out::text);
        files.accept(RESOURCE, out.written());
    }

    @Override
    public Optional<byte[]> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public void keep(String key, byte[] content) {
        // read-only: the entries are fixed at build time
    }

    private static ShippedRules find() {
        try (InputStream in = ShippedRules.class.getResourceAsStream("/" + RESOURCE)) {
            if (in != null) {
                EntryReader reader = new EntryReader(in.readAllBytes());
                Map<String, byte[]> entries = new HashMap<>();
                int count = reader.number();
                for (int i = 0; i < count; i++) {
                    entries.put(reader.text(), reader.bytes());
                }
                return new ShippedRules(entries, reader.all(reader::text));
            }
        } catch (IOException | RuntimeException e) {
            return new ShippedRules(Map.of(), List.of()); // the rules are compiled when they are loaded
        }
        return new ShippedRules(Map.of(), List.of());
    }
}
