package io.raccord.engine.compile;

import io.raccord.cache.CacheKey;
import io.raccord.cache.CodeDigest;
import io.raccord.cache.RuleCache;
import io.raccord.engine.check.CheckedFile;
import io.raccord.engine.check.RuleCheck;
import io.raccord.engine.check.SafeRegex;
import io.raccord.problem.Fault;
import io.raccord.problem.RulesRefusedException;
import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.RulePacks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.base.util.Drools;
import org.drools.model.Model;

/**
 * Checks and compiles the rule files of packs, each only when the caches do not have what came of it before.
 *
 * <p>A file is found under a hash of its text and of all else that the outcome rests on.
 */
public final class CachedRules {

    private static final String DROOLS = Drools.getFullVersion();

    private final RulePacks packs;
    private final List<RuleCache> caches;
    private final CompiledSnapshot before;
    private final boolean sameSources;
    private final Map<String, CheckedFile> checkedByKey = new HashMap<>();
    private final Map<String, CompiledRules> compiledByKey = new HashMap<>();

    /**
     * @param caches looked up in this order; what is made is kept in each
     * @param before what other packs were made of, looked up first
     */
    public CachedRules(RulePacks packs, List<RuleCache> caches, CompiledSnapshot before) {
        this.packs = packs;
        this.caches = caches;
        this.before = before;
        this.sameSources = before.sources().equals(packs.sources());
    }

    /** What this one made or found, for packs to come. */
    public CompiledSnapshot kept() {
        return new CompiledSnapshot(Map.copyOf(checkedByKey), Map.copyOf(compiledByKey), packs.sources());
    }

    /**
     * The files, checked.
     *
     * @throws RulesRefusedException with every fault of every file
     */
    public List<CheckedFile> checked() {
        if (!packs.faults().isEmpty() || caches.isEmpty()) {
            return checkAll();
        }
        List<CheckedFile> files = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        String surroundings = surroundings();
        for (RuleFile file : packs.rules()) {
            String key = CacheKey.of("checked", CodeDigest.current().checks(), DROOLS, surroundings, file.hash());
            Optional<CheckedFile> checked = checked(key, file);
            if (checked.isEmpty()
                    || !checked.get().rules().stream()
                            .allMatch(rule -> ids.add(rule.rule().id()) && names.add(rule.name()))) {
                return checkAll();
            }
            files.add(checked.get());
            checkedByKey.put(key, checked.get());
        }
        return files;
    }

    /** The models of {@code files}: their rules, ready for a KIE base. */
    public List<Model> models(List<CheckedFile> files) {
        List<Model> models = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (CheckedFile file : files) {
            String key = compiledKey(file);
            compiled(key, file, faults).ifPresent(compiled -> {
                models.add(compiled.model());
                compiledByKey.put(key, compiled);
            });
        }
        if (!faults.isEmpty()) {
            throw new RulesRefusedException(faults);
        }
        return models;
    }

    /** Compiles those of {@code files} that no cache has, and adds what the compiler says; nothing is loaded. */
    public void compile(List<CheckedFile> files, List<Fault> faults) {
        for (CheckedFile file : files) {
            String key = compiledKey(file);
            if (caches.stream().noneMatch(cache -> cache.find(key).isPresent())) {
                RuleCompiler.compile(file, faults).ifPresent(part -> keep(key, new CompiledFile(List.of(part))));
            }
        }
    }

    private static String compiledKey(CheckedFile file) {
        return CacheKey.of("parts", CodeDigest.current().facts(), DROOLS, file.hash());
    }

    private Optional<CheckedFile> checked(String key, RuleFile file) {
        CheckedFile kept = before.checked().get(key);
        if (sameSources && kept != null && kept.file().equals(file)) {
            return Optional.of(kept);
        }
        for (RuleCache cache : caches) {
            Optional<byte[]> entry = cache.find(key);
            if (entry.isPresent()) {
                try {
                    return Optional.of(CheckedEntry.read(entry.get(), file, packs));
                } catch (RuntimeException e) {
                    // No entry of ours: the next cache, or made anew.
                }
            }
        }
        RuleCheck check = new RuleCheck(packs.with(List.of(file)));
        List<CheckedFile> checked = check.check();
        if (checked.size() != 1 || !check.faults().isEmpty()) {
            return Optional.empty();
        }
        byte[] made = CheckedEntry.write(checked.get(0));
        caches.forEach(cache -> cache.keep(key, made));
        return Optional.of(checked.get(0));
    }

    private Optional<CompiledRules> compiled(String key, CheckedFile file, List<Fault> faults) {
        CompiledRules kept = before.compiled().get(key);
        if (kept != null) {
            return Optional.of(new CompiledRules(file, kept.compiled(), kept.model()));
        }
        for (RuleCache cache : caches) {
            Optional<byte[]> entry = cache.find(key);
            if (entry.isPresent()) {
                try {
                    return Optional.of(CompiledRules.load(file, CompiledFile.read(entry.get())));
                } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
                    // No entry of ours: the next cache, or made anew.
                }
            }
        }
        try {
            Optional<CompiledRules> made =
                    before.of(file).orElse(CompiledRules.none(file)).edited(file, faults);
            made.ifPresent(compiled -> keep(key, compiled.compiled()));
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("what was just compiled does not load", e);
        }
    }

    private void keep(String key, CompiledFile compiled) {
        if (!caches.isEmpty()) {
            byte[] written = compiled.written();
            caches.forEach(cache -> cache.keep(key, written));
        }
    }

    /** All of the packs, but the file itself, that the check of one file looks at. */
    private String surroundings() {
        return CacheKey.of(
                packs.dates().toString(),
                packs.parameters().keySet().toString(),
                packs.parameters().entrySet().stream()
                        .filter(parameter -> SafeRegex.all(parameter.getValue()))
                        .map(Map.Entry::getKey)
                        .toList()
                        .toString(),
                packs.sources().keySet().toString());
    }

    private List<CheckedFile> checkAll() {
        RuleCheck check = new RuleCheck(packs);
        List<CheckedFile> files = check.check();
        List<Fault> faults = check.faultsOfPacks();
        if (!faults.isEmpty()) {
            throw new RulesRefusedException(faults);
        }
        return files;
    }
}
