package io.raccord.intake.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What became of a value as it was written. */
public sealed interface ReadValue {

    /**
     * The value is clear.
     *
     * @param value the value for the schema, which may still reject it
     * @param otherwise whether it was written in another way than its notation requires
     */
    record Clear(JsonNode value, boolean otherwise) implements ReadValue {}

    /**
     * The value may mean several things, or nothing that fits.
     *
     * @param code the code of the fault
     * @param arguments the arguments of its texts
     */
    record Unclear(String code, List<String> arguments) implements ReadValue {}

    /** The value is none of its kind. The schema rejects it. */
    record Strange() implements ReadValue {}
}
