package io.raccord.engine.check;

import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import java.util.Collection;
import java.util.List;

/** Gathers what is wrong with one rule file: faults, which stop it, and findings, which only a check tells. */
final class RuleFaults {

    private final DrlText text;
    private final List<Fault> faults;
    private final List<Fault> findings;

    RuleFaults(DrlText text, List<Fault> faults, List<Fault> findings) {
        this.text = text;
        this.faults = faults;
        this.findings = findings;
    }

    /** A finding: the rule is used all the same. */
    void find(String code, int offset, Object... arguments) {
        findings.add(Fault.of(code, text.place(offset), null, arguments));
    }

    /** A finding about a name that is not among {@code known}; the nearest are offered. */
    void findUnknown(String code, int offset, String name, Collection<String> known, Object... arguments) {
        findings.add(Fault.of(code, text.place(offset), null, arguments).withNearest(Nearest.to(name, known)));
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

    /** A fault about a name that is not among {@code known}; the nearest are offered. */
    void unknown(String code, int offset, String name, Collection<String> known, Object... arguments) {
        faults.add(Fault.of(code, text.place(offset), null, arguments).withNearest(Nearest.to(name, known)));
    }
}
