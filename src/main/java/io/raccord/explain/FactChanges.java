package io.raccord.explain;

import io.raccord.intake.ProfileChanges;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.util.List;

/** Reader of changes of facts that are written as {@code PATH=VALUE}. */
public final class FactChanges {

    /** What precedes the path in the name of the input of a fault. */
    public static final String OPTION = "--set ";

    /** What the path of a parameter begins with. */
    public static final String PARAMETER = "parameter:";

    /** The path of the date of the advice. */
    public static final String AS_OF = "asOf";

    private FactChanges() {}

    /**
     * Reads {@code written}, whose value is YAML.
     *
     * @throws ProfileRefusedException with every fault
     */
    public static FactChange read(String written) {
        int equals = StatementTokens.equalsSign(written);
        String path = equals < 0 ? written : written.substring(0, equals).strip();
        if (equals < 0 || path.isEmpty()) {
            Place place = new Place(OPTION + path, 1, equals < 0 ? written.length() + 1 : 1);
            throw new ProfileRefusedException(List.of(Fault.of("set-equals", place, null, written)));
        }
        return new FactChange(path, ProfileChanges.value(OPTION + path, written, equals + 1));
    }
}
