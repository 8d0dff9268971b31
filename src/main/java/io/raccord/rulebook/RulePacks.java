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
 * @param data what they hold beside rules
 * @param faults what is wrong with the packs' data; packs with faults are checked further, never used
 */
public record RulePacks(List<String> names, String digest, List<RuleFile> rules, PackData data, List<Fault> faults) {

    /** The same packs with {@code other} files of rules; the digest stays that of what was read. */
    public RulePacks with(List<RuleFile> other) {
        return new RulePacks(names, digest, other, data, faults);
    }

    /** Boundary dates by name. */
    public Map<String, LocalDate> dates() {
        return data.dates();
    }

    /** Parameters by id. */
    public Map<String, ParameterHistory> parameters() {
        return data.parameters();
    }

    /** How ids read. */
    public Words words() {
        return data.words();
    }

    /** Facts of the documentation by id. */
    public Map<String, Source> sources() {
        return data.sources();
    }

    /** Every edition of the catalog. */
    public Catalogs catalogs() {
        return data.catalogs();
    }
}
