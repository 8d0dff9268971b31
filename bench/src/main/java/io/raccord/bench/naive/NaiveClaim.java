package io.raccord.bench.naive;

import io.raccord.conclusion.Status;
import io.raccord.profile.ConnectivityModel;

/** What a rule says of a model at a site. */
public record NaiveClaim(String site, ConnectivityModel model, Status status) {}
