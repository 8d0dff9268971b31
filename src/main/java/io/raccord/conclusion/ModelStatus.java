package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;

/**
 * The status of a model at a site (policy section 2).
 *
 * @param site the site's id
 * @param model the connectivity model
 * @param status the status after every claim
 */
public record ModelStatus(String site, ConnectivityModel model, Status status) implements Conclusion {}
