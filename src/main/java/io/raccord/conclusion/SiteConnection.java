package io.raccord.conclusion;

/**
 * The connection that a site uses (CO-1).
 *
 * @param site the site's id
 * @param connection the connection's id
 */
public record SiteConnection(String site, String connection) implements Conclusion {}
