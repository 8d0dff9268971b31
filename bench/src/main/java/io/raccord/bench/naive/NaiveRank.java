package io.raccord.bench.naive;

import io.raccord.profile.ConnectivityModel;

/** Rank of a model in the customer's order of preference. */
public record NaiveRank(ConnectivityModel model, int rank) {}
