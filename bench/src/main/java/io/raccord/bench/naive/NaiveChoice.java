package io.raccord.bench.naive;

import io.raccord.profile.ConnectivityModel;

/** Recommended model for a site. */
public record NaiveChoice(String site, ConnectivityModel model) {}
