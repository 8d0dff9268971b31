package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;

/**
 * What one clause holds of a model at a site; the weakest claim that stands decides.
 *
 * @param site the site's id
 * @param model the connectivity model
 * @param status the status that the clause gives
 */
public record Claim(String site, ConnectivityModel model, Status status) implements Conclusion {}
