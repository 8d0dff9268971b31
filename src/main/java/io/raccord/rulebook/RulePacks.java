package io.raccord.rulebook;

import io.raccord.catalog.Catalogs;
import io.raccord.problem.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One or more packs, read and merged: all that a knowledge base is made of.
 *
 * @param names the packs' names, sorted
 * @param digest {@code sha256:} and the hash of everything that was read
 * @param rules the files of rules, sorted by name
 * @param dates boundary dates by name
 * @param parameters by id
 * @param words how ids read
 * @param sources facts of the documentation by id
 * @param catalogs every edition of the catalog
 * @param faults what is wrong with the packs' data; packs with faults are checked further, never used
 */
public record RulePacks(
        List<String> names,
        String digest,
        List<RuleFile> rules,
        Map<String, LocalDate> dates,
        Map<String, ParameterHistory> parameters,
        Words words,
        Map<String, Source> sources,
        Catalogs catalogs,
        List<Fault> faults) {
    /** The same packs with {@code other} files of rules; the digest stays that of what was read. */
    public RulePacks with(List<RuleFile> other) {
        return new RulePacks(names, digest, other, dates, parameters, words, sources, catalogs, faults);
    }
}
