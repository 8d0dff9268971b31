package io.raccord.conclusion;

/**
 * The bandwidth that a site needs (policy section 1).
 *
 * @param site the site's id
 * @param mbps megabits per second
 */
public record SiteBandwidth(String site, int mbps) implements Conclusion {}
