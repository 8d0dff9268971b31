package io.raccord.problem;

import io.raccord.language.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Thrown when a statement, or the value that is asked of one, is wrong. The line of each fault is 1 and its column that of
 * the character of the statement.
 */
@API(status = API.Status.STABLE)
public final class StatementException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /** The file name of the places of the faults. */
    @API(status = API.Status.INTERNAL)
    public static final String FILE = "statement";

    /**
     * Creates the exception.
     *
     * @param faults at least one
     */
    @API(status = API.Status.INTERNAL)
    public StatementException(List<Fault> faults) {
        super(faults);
    }

    /** {@return the faults as lines, each {@code statement:COLUMN: what is wrong; what would be right}} */
    @Override
    public String getMessage() {
        return faults().stream().map(fault -> fault.inLine(Language.EN)).collect(Collectors.joining("\n"));
    }
}
