package io.raccord.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.intake.document.JsonDocuments;
import io.raccord.intake.document.PlainValues;
import io.raccord.problem.ProfileRefusedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Façade of the JSON parser for single values. */
public final class JsonValues {

    /**
     * A value that was read.
     *
     * @param value a text, a number, a boolean, a list or a map of them; null for JSON's null
     */
    public record Read(@Nullable Object value) {}

    private JsonValues() {}

    /** Reads {@code text}; empty when it is not JSON. */
    public static Optional<Read> read(String text) {
        try {
            JsonNode root = JsonDocuments.read("value", text).root();
            return Optional.of(new Read(PlainValues.of(root)));
        } catch (ProfileRefusedException e) {
            return Optional.empty();
        }
    }
}
