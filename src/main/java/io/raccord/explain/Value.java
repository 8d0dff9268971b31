package io.raccord.explain;

import io.raccord.intake.JsonValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value to compare statements with: JSON, or bare text. Texts compare as written, everything else as JSON: {@code 3} is
 * the text {@code "3"} and the number 3, and {@code true} is not 1.
 */
public final class Value {

    /** What a statement has that the advice does not make. */
    public static final String ABSENT = "absent";

    private final String written;
    private final boolean isJson;
    private final @Nullable Object json;

    private Value(String written, Optional<JsonValues.Read> read) {
        this.written = written;
        this.isJson = read.isPresent();
        this.json = read.map(JsonValues.Read::value).orElse(null);
    }

    /** Reads {@code text}. */
    public static Value parse(String text) {
        String written = text.strip();
        return new Value(written, JsonValues.read(written));
    }

    /** Whether it means that the advice does not make the statement. */
    public boolean isAbsent() {
        return written.equals(ABSENT);
    }

    /** Whether it is {@code stated}, a value of a statement that the advice makes. */
    public boolean is(@Nullable Object stated) {
        if (stated instanceof String text) {
            return text.equals(written) || (isJson && text.equals(json));
        }
        return isJson && same(json, stated);
    }

    /** The value as JSON; null when it is bare text, or {@code null}. */
    @Nullable
    Object json() {
        return json;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number && other instanceof Number) {
            return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            boolean same = first.size() == second.size();
            for (int i = 0; same && i < first.size(); i++) {
                same = same(first.get(i), second.get(i));
            }
            return same;
        }
        return Objects.equals(one, other);
    }

    /** The value as written. */
    @Override
    public String toString() {
        return written;
    }
}
