package io.raccord.conclusion;

import io.raccord.profile.ConnectivityModel;

/**
 * A connection to the Microsoft cloud (CO-1).
 *
 * @param id {@code ipvpn} for the connection that sites share over an IPVPN; otherwise the id of its only site
 * @param model the connectivity model
 */
public record Connection(String id, ConnectivityModel model) implements Conclusion {}
