package io.raccord.explain;

import io.raccord.advice.Effect;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Something that an advice states differently after a change of facts.
 *
 * @param statement the statement
 * @param effect what differs
 * @param was its value before, or its text when only the wording differs; {@code absent} when it was not stated
 * @param is the same after
 * @param set the paths of the changed facts and parameters that its proof reads, before or after; all where it reads none
 */
@API(status = API.Status.STABLE)
public record StatementChange(
        String statement,
        Effect effect,
        @Nullable Object was,
        @Nullable Object is,
        List<String> set) {}
