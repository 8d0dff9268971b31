package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;

/**
 * The rank of a connectivity model in the order of preference for the recommendation (RE-1).
 *
 * @param model the connectivity model
 * @param rank the rank; lower ranks are preferred
 */
public record Precedence(ConnectivityModel model, int rank) implements Conclusion {}
