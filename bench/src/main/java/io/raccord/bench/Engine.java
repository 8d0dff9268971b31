package io.raccord.bench;

import io.raccord.profile.Profile;
import java.time.LocalDate;

/** Engine under comparison: makes the decisions of sections 2 and 3 of the policy. Not thread-safe. */
public interface Engine {

    /** The name in tables. */
    String title();

    /** Evaluates {@code profile} as of {@code asOf}. */
    Decision decide(Profile profile, LocalDate asOf);
}
