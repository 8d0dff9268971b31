package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;

/**
 * The status of a connectivity model at a site, combined from all claims (policy section 2).
 *
 * @param site the site's id
 * @param model the connectivity model
 * @param status the combined status
 */
public record ModelStatus(String site, ConnectivityModel model, Status status) implements Conclusion {}
