package io.raccord.explain;

import org.apiguardian.api.API;

/**
 * A step that the answer gives in full further up.
 *
 * @param step its number in the advice
 * @param rule the id of the rule
 * @param repeated true
 */
@API(status = API.Status.STABLE)
public record RepeatedStep(int step, String rule, boolean repeated) implements ProofNode {}
