package io.raccord.engine.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.rule.consequence.ConsequenceException;
import org.jspecify.annotations.Nullable;

/** Thrown when a rule fails while it is evaluated, by its DRL name; the cause says why. */
final class BrokenRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    /** How the engine names the rule of a condition in its messages. */
    private static final Pattern NAMED = Pattern.compile("\\[Rule \"([^\"]+)\"");

    /** The DRL name of the rule; null if it is not known. */
    private final @Nullable String rule;
    /** What the engine has thrown. */
    private final Throwable thrown;

    private BrokenRuleException(@Nullable String rule, Throwable cause) {
        super(cause);
        this.rule = rule;
        this.thrown = cause;
    }

    /**
     * The exception for what the engine has thrown.
     *
     * @param latest the rule that was evaluated last, in case {@code thrown} names none
     */
    static BrokenRuleException of(Throwable thrown, @Nullable String latest) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof ConsequenceException consequence && consequence.getRule() != null) {
                return new BrokenRuleException(consequence.getRule().getName(), thrown);
            }
            if (each instanceof org.kie.api.runtime.rule.ConsequenceException consequence) {
                return new BrokenRuleException(consequence.getRule().getName(), thrown);
            }
            Matcher named = NAMED.matcher(String.valueOf(each.getMessage()));
            if (named.find()) {
                return new BrokenRuleException(named.group(1), thrown);
            }
        }
        return new BrokenRuleException(latest, thrown);
    }

    /** What the engine has thrown. */
    Throwable thrown() {
        return thrown;
    }

    /** The DRL name of the rule; null if it is not known. */
    @Nullable
    String rule() {
        return rule;
    }
}
