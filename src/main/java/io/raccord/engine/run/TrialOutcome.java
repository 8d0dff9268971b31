package io.raccord.engine.run;

import io.raccord.conclusion.Outcome;
import io.raccord.profile.ConnectivityModel;
import org.jspecify.annotations.Nullable;

/**
 * What the rules conclude for a site.
 *
 * @param outcome the site's outcome
 * @param model the model recommended; null when none is
 */
record TrialOutcome(Outcome outcome, @Nullable ConnectivityModel model) {}
