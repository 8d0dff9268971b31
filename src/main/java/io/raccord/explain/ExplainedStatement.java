package io.raccord.explain;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A statement of an advice with its proof.
 *
 * @param statement the statement
 * @param value its value: a text, a number or a list of them; null when the advice says null
 * @param text how the advice words it; null where it does not
 * @param proof the steps that conclude it, each with those that it depends on
 */
@API(status = API.Status.STABLE)
public record ExplainedStatement(
        String statement, @Nullable Object value, @Nullable String text, List<ProofNode> proof) {}
