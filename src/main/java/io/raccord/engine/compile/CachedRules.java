package io.raccord.engine.compile;

import io.raccord.cache.CacheKey;
import io.raccord.cache.CodeDigest;
import io.raccord.cache.RuleCache;
import io.raccord.engine.check.CheckedFile;
import io.raccord.engine.check.RuleCheck;
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
 * A caching compiler of rule packs: it checks and compiles a rule file only if no cache contains the result.
 *
 * <p>The key of a result is a hash of the file's text and of everything else on which the result depends.
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
     * @param caches the caches, in lookup order; new results are stored in each of them
     * @param before the results for earlier packs; searched first
     */
    public CachedRules(RulePacks packs, List<RuleCache> caches, CompiledSnapshot before) {
        this.packs = packs;
        this.caches = caches;
        this.before = before;
        this.sameSources = before.sources().equals(packs.sources());
    }

    /** The results for these packs, to be reused for later ones. */
    public CompiledSnapshot kept() {
        return new CompiledSnapshot(Map.copyOf(checkedByKey), Map.copyOf(compiledByKey), packs.sources());
    }

    /**
     * The checked files.
     *
     * @throws RulesRefusedException if the rules cannot be used; lists every fault of every file
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

    /**
     * The models of {@code files}, which contain their rules ready for a KIE base.
     *
     * @throws RulesRefusedException if a file does not compile; lists the faults of all files
     */
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

    /**
     * Compiles those of {@code files} that are in no cache, without loading them. Adds compiler errors to {@code
     * faults}.
     */
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
                    // invalid entry: try the next cache, or check the file
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
                    // invalid entry: try the next cache, or compile the file
                }
            }
        }
        try {
            Optional<CompiledRules> made =
                    before.of(file).orElse(CompiledRules.none(file)).edited(file, faults);
            made.ifPresent(compiled -> keep(key, compiled.compiled()));
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rules that were just compiled cannot be loaded", e);
        }
    }

    private void keep(String key, CompiledFile compiled) {
        if (!caches.isEmpty()) {
            byte[] written = compiled.written();
            caches.forEach(cache -> cache.keep(key, written));
        }
    }

    /** The key of everything in the packs, other than the file itself, that the check of a file depends on. */
    private String surroundings() {
        return CacheKey.of(
                packs.dates().toString(),
                packs.parameters().values().stream()
                        .map(each -> each.id() + each.accessors() + each.isRegex())
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
