package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;

/**
 * The connectivity model recommended for a site (RE-2).
 *
 * @param site the site's id
 * @param model the connectivity model
 */
public record Recommendation(String site, ConnectivityModel model) implements Conclusion {}
