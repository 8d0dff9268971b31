package io.raccord.problem;

import java.util.List;
import org.apiguardian.api.API;

/** Thrown when a profile is rejected: it is unreadable, violates the schema, or is refused by a rule. */
@API(status = API.Status.STABLE)
public final class ProfileRefusedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param faults at least one
     */
    @API(status = API.Status.INTERNAL)
    public ProfileRefusedException(List<Fault> faults) {
        super(faults);
    }
}
