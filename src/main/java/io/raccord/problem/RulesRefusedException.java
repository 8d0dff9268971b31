package io.raccord.problem;

import java.util.List;
import org.apiguardian.api.API;

/** Thrown when the rule packs contain errors and cannot be loaded. */
@API(status = API.Status.STABLE)
public final class RulesRefusedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param faults at least one
     */
    @API(status = API.Status.INTERNAL)
    public RulesRefusedException(List<Fault> faults) {
        super(faults);
    }
}
