package io.raccord.rulebook;

import io.raccord.catalog.Catalogs;
import io.raccord.problem.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One or more rule packs, read and merged: the input from which a knowledge base is compiled.
 *
 * @param names the names of the packs, sorted
 * @param digest {@code sha256:} and the hash of everything that was read
 * @param rules the rule files, sorted by name
 * @param data parameters, words, sources, dates and catalogs
 * @param faults errors in the data of the packs; packs with faults can be checked further but not used
 */
public record RulePacks(List<String> names, String digest, List<RuleFile> rules, PackData data, List<Fault> faults) {

    /** A copy with {@code other} rule files; the digest remains that of what was read. */
    public RulePacks with(List<RuleFile> other) {
        return new RulePacks(names, digest, other, data, faults);
    }

    /** A copy with {@code parameter} instead of the one with its id; the digest remains that of what was read. */
    public RulePacks with(ParameterHistory parameter) {
        Map<String, ParameterHistory> parameters = new TreeMap<>(data.parameters());
        parameters.put(parameter.id(), parameter);
        PackData edited = new PackData(data.dates(), parameters, data.words(), data.sources(), data.catalogs());
        return new RulePacks(names, digest, rules, edited, faults);
    }

    /** Boundary dates by name. */
    public Map<String, LocalDate> dates() {
        return data.dates();
    }

    /** Parameters by id. */
    public Map<String, ParameterHistory> parameters() {
        return data.parameters();
    }

    /** The words for ids. */
    public Words words() {
        return data.words();
    }

    /** Facts of the documentation by id. */
    public Map<String, Source> sources() {
        return data.sources();
    }

    /** All editions of the catalog. */
    public Catalogs catalogs() {
        return data.catalogs();
    }
}
