package io.raccord.engine;

/** Rules kept firing: one of them feeds on its own conclusion. */
public final class RunawayRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunawayRulesException(int limit) {
        super("the rules still fire after " + limit + " firings: a rule feeds on its own conclusion");
    }
}
