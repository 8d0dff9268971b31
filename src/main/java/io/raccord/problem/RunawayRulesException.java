package io.raccord.problem;

import io.raccord.language.Language;
import io.raccord.language.Text;
import org.apiguardian.api.API;

/**
 * An error of the rules, not of the profile: they do not stop firing, because one of them feeds on its own conclusion.
 *
 * <p>The shipped rules never do that; edited rules may.
 */
@API(status = API.Status.STABLE)
public final class RunawayRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "io.raccord.problem.faults";

    private final String rule;
    private final Text text;

    private RunawayRulesException(String rule, Text text) {
        super(text.in(Language.EN));
        this.rule = rule;
        this.text = text;
    }

    /** Still firing after {@code limit} firings, {@code rule} most of all. */
    public static RunawayRulesException firings(String rule, long limit) {
        return new RunawayRulesException(rule, Text.of(BUNDLE, "runaway.firings", rule, limit));
    }

    /** Still firing after {@code seconds}; {@code rule} was next. */
    public static RunawayRulesException time(String rule, long seconds) {
        return new RunawayRulesException(rule, Text.of(BUNDLE, "runaway.time", rule, seconds));
    }

    /** The title of the rule. */
    public String rule() {
        return rule;
    }

    /** What happened, in both languages. */
    public Text text() {
        return text;
    }
}
