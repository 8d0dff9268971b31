package io.raccord.bench.naive;

import io.raccord.profile.ConnectivityModel;

/** The recommended model of a site. */
public record NaiveChoice(String site, ConnectivityModel model) {}
