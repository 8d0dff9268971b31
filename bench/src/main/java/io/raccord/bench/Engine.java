package io.raccord.bench;

import io.raccord.profile.Profile;
import java.time.LocalDate;

/** A way to decide of a profile what sections 2 and 3 of the policy want decided; used by one thread. */
public interface Engine {

    /** What it is called in tables. */
    String title();

    /** The decision for {@code profile} as of {@code asOf}. */
    Decision decide(Profile profile, LocalDate asOf);
}
