package io.raccord.explain;

import io.raccord.advice.Effect;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that two versions of an advice state differently.
 *
 * @param statement the statement
 * @param effect what differs
 * @param was its value before, or its text when only the wording differs; {@code absent} when it was not stated
 * @param is the same after
 * @param ground what its proofs read before and after: {@code rule ID}, {@code parameter ID}, {@code catalog FILE} and
 *     {@code fact PATH}
 */
public record Difference(
        Statement statement,
        Effect effect,
        @Nullable Object was,
        @Nullable Object is,
        Set<String> ground) {}
