package io.raccord.problem;

import io.raccord.language.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/** Thrown when an input is rejected. Holds every fault found in it, and serializes with them. */
@API(status = API.Status.STABLE)
public abstract sealed class RefusedException extends RuntimeException
        permits ProfileRefusedException, RulesRefusedException, StatementException {

    private static final long serialVersionUID = 1L;

    /** The faults, ordered by place. */
    private final Fault[] faults;

    RefusedException(List<Fault> faults) {
        super(faults.stream().map(fault -> fault.line(Language.EN)).collect(Collectors.joining("\n")));
        this.faults = faults.stream().sorted(Fault.ORDER).distinct().toArray(Fault[]::new);
    }

    /** {@return the faults, ordered by place; never empty} */
    public List<Fault> faults() {
        return List.of(faults);
    }
}
