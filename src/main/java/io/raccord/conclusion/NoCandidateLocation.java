package io.raccord.conclusion;

/**
 * A site has no candidate peering location (policy section 4).
 *
 * @param site the site's id
 */
public record NoCandidateLocation(String site) implements Conclusion {}
