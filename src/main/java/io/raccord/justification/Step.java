package io.raccord.justification;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A rule that holds, as a step of the justification.
 *
 * @param step its number, from 1
 * @param rule the rule's id
 * @param title what the rule is about
 * @param source what the rule rests on
 * @param because why it holds here
 * @param concludes what it concludes here
 * @param facts the facts that it read
 * @param parameters the parameters that it read
 * @param dependsOn the earlier steps whose conclusions it rests on
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
