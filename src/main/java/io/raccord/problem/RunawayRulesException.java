package io.raccord.problem;

import io.raccord.language.Language;
import io.raccord.language.Text;
import org.apiguardian.api.API;

/**
 * Thrown when the rules, not the profile, are in error: they never stop firing, because a rule is triggered by its own
 * conclusion.
 *
 * <p>The shipped rules never do this; edited rules may.
 */
@API(status = API.Status.STABLE)
public final class RunawayRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "io.raccord.problem.faults";

    /** The title of the rule. */
    private final String rule;
    /** The message in both languages. */
    private final Text text;

    private RunawayRulesException(String rule, Text text) {
        super(text.in(Language.EN));
        this.rule = rule;
        this.text = text;
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
        return new RunawayRulesException(rule, Text.of(BUNDLE, "runaway.firings", rule, limit));
    }

    /**
     * Creates the exception for an evaluation stopped after {@code seconds}.
     *
     * @param rule the title of the rule that was about to fire
     * @param seconds the time limit
     * @return the exception
     */
    @API(status = API.Status.INTERNAL)
    public static RunawayRulesException time(String rule, long seconds) {
        return new RunawayRulesException(rule, Text.of(BUNDLE, "runaway.time", rule, seconds));
    }

    /** {@return the title of the rule} */
    public String rule() {
        return rule;
    }

    /** {@return the message in both languages} */
    public Text text() {
        return text;
    }
}
