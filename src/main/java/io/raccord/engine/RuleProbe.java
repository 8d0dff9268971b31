package io.raccord.engine;

import io.raccord.engine.run.Reasoning;
import io.raccord.profile.Profile;
import java.time.LocalDate;
import java.util.Set;

/**
 * Tells for which profiles some rules matter, without evaluating the others that they do not rest on. Thread-safe.
 *
 * <p>Two rule bases that differ in some rules only conclude the same where none of these matches, in either.
 */
public final class RuleProbe {

    private final Reasoning reasoning;
    private final Set<String> watched;

    /**
     * @param reasoning the watched rules and those that they rest on
     * @param watched their names
     */
    RuleProbe(Reasoning reasoning, Set<String> watched) {
        this.reasoning = reasoning;
        this.watched = watched;
    }

    /** Whether one of the rules matches for {@code profile} at {@code asOf}, or the profile is refused. */
    public boolean meets(Profile profile, LocalDate asOf) {
        return reasoning.meets(watched, profile, asOf);
    }
}
