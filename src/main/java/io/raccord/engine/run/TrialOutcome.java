package io.raccord.engine.run;

import io.raccord.conclusion.Outcome;
import io.raccord.profile.ConnectivityModel;
import org.jspecify.annotations.Nullable;

/**
 * The result of a trial: what the rules conclude for the site.
 *
 * @param outcome the site's outcome
 * @param model the recommended model; null if none is recommended
 */
record TrialOutcome(Outcome outcome, @Nullable ConnectivityModel model) {}
