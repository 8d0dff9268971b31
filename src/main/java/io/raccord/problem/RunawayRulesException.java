package io.raccord.problem;

import io.raccord.language.Text;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the rules do not come to an end: a rule is triggered by its own conclusion, or combines so many facts that
 * a limit on time or combinations is exceeded.
 */
@API(status = API.Status.STABLE)
public final class RunawayRulesException extends RuleEvaluationException {

    private static final long serialVersionUID = 2L;

    private RunawayRulesException(String rule, @Nullable Place place, Text text) {
        super(rule, place, text, null);
    }

    /**
     * Creates the exception for an evaluation stopped after {@code limit} firings.
     *
     * @param rule the title of the rule that fired most often
     * @param limit the number of firings
     * @return the exception
     */
    @API(status = API.Status.INTERNAL)
    public static RunawayRulesException firings(String rule, long limit) {
        return new RunawayRulesException(rule, null, Text.of(BUNDLE, "runaway.firings", rule, limit));
    }

    /**
     * Creates the exception for an evaluation stopped after {@code limit} combinations of facts.
     *
     * @param rule the title of the rule that combined them last
     * @param limit the number of combinations
     * @return the exception
     */
    @API(status = API.Status.INTERNAL)
    public static RunawayRulesException combinations(String rule, long limit) {
        return new RunawayRulesException(rule, null, Text.of(BUNDLE, "runaway.combinations", rule, limit));
    }

    /**
     * Creates the exception for an evaluation stopped after {@code seconds}.
     *
     * @param rule the title of the rule that was being evaluated
     * @param seconds the time limit
     * @return the exception
     */
    @API(status = API.Status.INTERNAL)
    public static RunawayRulesException time(String rule, long seconds) {
        return new RunawayRulesException(rule, null, Text.of(BUNDLE, "runaway.time", rule, seconds));
    }

    /**
     * Returns a copy that also says where the rule is and whose profile was evaluated.
     *
     * @param place where the rule begins
     * @param customer the id of the customer
     * @return the copy
     */
    @API(status = API.Status.INTERNAL)
    public RunawayRulesException at(Place place, String customer) {
        RunawayRulesException placed = new RunawayRulesException(rule(), place, placed(text(), place, customer));
        placed.setStackTrace(getStackTrace());
        return placed;
    }
}
