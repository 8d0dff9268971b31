package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;

/**
 * A connection to the Microsoft cloud (CO-1).
 *
 * @param id {@code ipvpn} for the shared one, else the site's id
 * @param model the connectivity model
 */
public record Connection(String id, ConnectivityModel model) implements Conclusion {}
