package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;

/**
 * Where a model stands in the order in which eligible models are recommended (RE-1).
 *
 * @param model the connectivity model
 * @param rank the lower, the earlier
 */
public record Precedence(ConnectivityModel model, int rank) implements Conclusion {}
