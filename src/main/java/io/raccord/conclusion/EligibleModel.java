package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;

/**
 * A model that can be recommended for a site (RE-2).
 *
 * @param site the site's id
 * @param model the connectivity model
 * @param rank the lower, the sooner
 */
public record EligibleModel(String site, ConnectivityModel model, int rank) implements Conclusion {}
