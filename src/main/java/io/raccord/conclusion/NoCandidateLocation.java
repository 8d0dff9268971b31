package io.raccord.conclusion;

/**
 * Conclusion that a site has no candidate peering location (policy section 4).
 *
 * @param site the site's id
 */
public record NoCandidateLocation(String site) implements Conclusion {}
