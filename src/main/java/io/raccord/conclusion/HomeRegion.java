package io.raccord.conclusion;

/**
 * The home region of a site: the geopolitical region of its first candidate, if an Azure region to reach lies in it (policy CO-5).
 *
 * @param site the site's id
 * @param region the geopolitical region
 */
public record HomeRegion(String site, String region) implements Conclusion {}
