package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;

/**
 * The verdict of one policy clause on a model at a site. All claims are combined into one {@link ModelStatus}: a
 * single exclusion excludes the model, and otherwise a single undetermined claim leaves it undetermined.
 *
 * @param site the site's id
 * @param model the connectivity model
 * @param status the status according to the clause
 */
public record Claim(String site, ConnectivityModel model, Status status) implements Conclusion {}
