package io.raccord.problem;

import java.util.List;

/** The rule packs do not load. */
public final class RulesRefusedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    public RulesRefusedException(List<Fault> faults) {
        super(faults);
    }
}
