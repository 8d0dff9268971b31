package io.raccord.engine.check;

import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import java.util.Collection;
import java.util.List;

/**
 * A collector for the problems of one rule file: faults, which prevent its use, and findings, which only a check
 * reports.
 */
final class RuleFaults {

    private final DrlText text;
    private final List<Fault> faults;
    private final List<Fault> findings;

    RuleFaults(DrlText text, List<Fault> faults, List<Fault> findings) {
        this.text = text;
        this.faults = faults;
        this.findings = findings;
    }

    /** Adds a finding; the rule can still be used. */
    void find(String code, int offset, Object... arguments) {
        findings.add(Fault.of(code, text.place(offset), null, arguments));
    }

    /** Adds a finding about a name for which probably one of {@code meant} is right. */
    void findMeant(String code, int offset, List<String> meant, Object... arguments) {
        findings.add(Fault.of(code, text.place(offset), null, arguments).withNearest(meant));
    }

    /** The number of faults so far. */
    int count() {
        return faults.size();
    }

    int indexOf(String word) {
        return text.text().indexOf(word);
    }

    int indexOf(String word, int from) {
        return Math.max(from, text.text().indexOf(word, from));
    }

    void add(String code, int offset, Object... arguments) {
        faults.add(Fault.of(code, text.place(offset), null, arguments));
    }

    /** Adds a fault about a name that is not in {@code known}, with the closest matches. */
    void unknown(String code, int offset, String name, Collection<String> known, Object... arguments) {
        faults.add(Fault.of(code, text.place(offset), null, arguments).withNearest(Nearest.to(name, known)));
    }
}
