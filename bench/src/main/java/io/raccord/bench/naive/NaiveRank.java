package io.raccord.bench.naive;

import io.raccord.profile.ConnectivityModel;

/** The place of a model in the order of the customer. */
public record NaiveRank(ConnectivityModel model, int rank) {}
