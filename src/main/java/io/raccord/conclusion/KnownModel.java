package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;

/**
 * A connectivity model that exists at the date of the advice (RE-1).
 *
 * @param model the connectivity model
 * @param position the index in the base order of models, from 0
 */
public record KnownModel(ConnectivityModel model, int position) implements Conclusion {}
