package io.raccord.bench.naive;

import io.raccord.conclusion.Status;
import io.raccord.profile.ConnectivityModel;

/** Status that one rule claims for a model at a site. */
public record NaiveClaim(String site, ConnectivityModel model, Status status) {}
