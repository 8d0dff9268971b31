package io.raccord.conclusion;

/**
 * A site of a connection, where the customer already has circuits (policy section 10).
 *
 * @param connection the connection's id
 * @param site the site's id
 * @param place the index of the site in the profile, from 0
 */
public record ConnectionSite(String connection, String site, int place) implements Conclusion {}
