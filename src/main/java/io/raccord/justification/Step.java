package io.raccord.justification;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A step of the justification: a rule that fired, with what it matched and concluded.
 *
 * @param step the number of the step, from 1
 * @param rule the id of the rule
 * @param title the title of the rule
 * @param source the article that the rule is based on
 * @param because why the rule applies here
 * @param concludes what it concludes here
 * @param facts the facts that it read
 * @param parameters the parameters that it read
 * @param dependsOn the numbers of the earlier steps whose conclusions it matched
 */
@API(status = API.Status.STABLE)
public record Step(
        int step,
        String rule,
        String title,
        StepSource source,
        String because,
        String concludes,
        List<StepFact> facts,
        List<StepParameter> parameters,
        List<Integer> dependsOn) {}
