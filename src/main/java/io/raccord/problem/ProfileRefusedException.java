package io.raccord.problem;

import java.util.List;

/** The profile is refused: it cannot be read, breaks the schema, or a rule refuses it. */
public final class ProfileRefusedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    public ProfileRefusedException(List<Fault> faults) {
        super(faults);
    }
}
