package io.raccord.engine;

import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import java.util.Collection;
import java.util.List;

/** Gathers what is wrong with one rule file. */
final class RuleFaults {

    private final DrlText text;
    private final List<Fault> faults;

    RuleFaults(DrlText text, List<Fault> faults) {
        this.text = text;
        this.faults = faults;
    }

    void add(String code, int offset, Object... arguments) {
        faults.add(Fault.of(code, text.place(offset), null, arguments));
    }

    /** A fault about a name that is not among {@code known}; the nearest are offered. */
    void unknown(String code, int offset, String name, Collection<String> known, Object... arguments) {
        faults.add(Fault.of(code, text.place(offset), null, arguments).withNearest(Nearest.to(name, known)));
    }
}
