package io.raccord.problem;

import io.raccord.language.Text;
import org.apiguardian.api.API;

/** Thrown when a rule fails while a profile is evaluated, for example because it compares values of different types. */
@API(status = API.Status.STABLE)
public final class FailedRuleException extends RuleEvaluationException {

    private static final long serialVersionUID = 1L;

    private FailedRuleException(String rule, Place place, Text text, Throwable cause) {
        super(rule, place, text, cause);
    }

    /**
     * Creates the exception for a rule that failed.
     *
     * @param rule the title of the rule
     * @param place where it begins
     * @param customer the id of the customer whose profile was evaluated
     * @param cause what happened
     * @return the exception
     */
    @API(status = API.Status.INTERNAL)
    public static FailedRuleException of(String rule, Place place, String customer, Throwable cause) {
        Throwable deepest = cause;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        Text text = text(rule, deepest);
        return new FailedRuleException(rule, place, placed(text, place, customer), cause);
    }

    private static Text text(String rule, Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return Text.of(BUNDLE, "failed-rule.memory", rule);
        }
        if (thrown instanceof StackOverflowError) {
            return Text.of(BUNDLE, "failed-rule.depth", rule);
        }
        if (thrown instanceof NullPointerException) {
            return Text.of(BUNDLE, "failed-rule.unknown", rule);
        }
        return Text.of(BUNDLE, "failed-rule", rule, reason(thrown));
    }

    private static String reason(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null
                ? thrown.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
