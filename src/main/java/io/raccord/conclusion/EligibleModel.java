package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;

/**
 * A connectivity model that can be recommended for a site (RE-2).
 *
 * @param site the site's id
 * @param model the connectivity model
 * @param rank the rank among the eligible models; the lowest is recommended
 */
public record EligibleModel(String site, ConnectivityModel model, int rank) implements Conclusion {}
