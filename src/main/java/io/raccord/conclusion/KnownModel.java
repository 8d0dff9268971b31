package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;

/**
 * A connectivity model exists at the date of the advice (RE-1).
 *
 * @param model the connectivity model
 * @param position its place in the base order, from 0
 */
public record KnownModel(ConnectivityModel model, int position) implements Conclusion {}
