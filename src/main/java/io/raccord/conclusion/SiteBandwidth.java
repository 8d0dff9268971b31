package io.raccord.conclusion;

/**
 * The bandwidth that a site needs (policy section 1).
 *
 * @param site the site's id
 * @param mbps the bandwidth in Mbps
 */
public record SiteBandwidth(String site, int mbps) implements Conclusion {}
