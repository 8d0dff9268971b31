package io.raccord.bench.naive;

import io.raccord.conclusion.Status;
import io.raccord.profile.ConnectivityModel;

/** Status of a model at a site. */
public record NaiveStatus(String site, ConnectivityModel model, Status status) {}
