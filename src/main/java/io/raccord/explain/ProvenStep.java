package io.raccord.explain;

import io.raccord.justification.StepFact;
import io.raccord.justification.StepParameter;
import io.raccord.justification.StepSource;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A step of the justification with the steps that it depends on.
 *
 * @param step its number in the advice
 * @param rule the id of the rule
 * @param title the title of the rule
 * @param source the article that the rule is based on
 * @param because why the rule applies here
 * @param concludes what it concludes here
 * @param facts the facts that it read
 * @param parameters the parameters that it read
 * @param rests the steps that it depends on
 */
@API(status = API.Status.STABLE)
public record ProvenStep(
        int step,
        String rule,
        String title,
        StepSource source,
        String because,
        String concludes,
        List<StepFact> facts,
        List<StepParameter> parameters,
        List<ProofNode> rests)
        implements ProofNode {}
