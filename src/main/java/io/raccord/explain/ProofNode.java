package io.raccord.explain;

import org.apiguardian.api.API;

/** A node of a proof: a step in full, or one that the answer has given before. */
@API(status = API.Status.STABLE)
public sealed interface ProofNode permits ProvenStep, RepeatedStep {

    /** {@return the number of the step in the advice} */
    int step();

    /** {@return the id of its rule} */
    String rule();
}
