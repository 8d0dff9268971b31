package io.raccord.problem;

import java.util.List;
import org.apiguardian.api.API;

/** The profile is refused: it cannot be read, breaks the schema, or a rule refuses it. */
@API(status = API.Status.STABLE)
public final class ProfileRefusedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    public ProfileRefusedException(List<Fault> faults) {
        super(faults);
    }
}
