package io.raccord.engine;

import io.raccord.engine.run.Reasoning;
import io.raccord.profile.Profile;
import java.time.LocalDate;
import java.util.Set;

/**
 * A probe that finds the profiles for which some rules matter. It evaluates only these rules and those on which they
 * depend. Thread-safe.
 *
 * <p>If two rule bases differ only in some rules, they reach the same conclusions for every profile for which none of
 * these rules matches in either.
 */
public final class RuleProbe {

    private final Reasoning reasoning;
    private final Set<String> watched;

    /**
     * @param reasoning evaluates the watched rules and those on which they depend
     * @param watched the DRL names of the watched rules
     */
    RuleProbe(Reasoning reasoning, Set<String> watched) {
        this.reasoning = reasoning;
        this.watched = watched;
    }

    /** Whether one of the watched rules matches for {@code profile} as of {@code asOf}, or the profile is refused. */
    public boolean meets(Profile profile, LocalDate asOf) {
        return reasoning.meets(watched, profile, asOf);
    }
}
