package io.raccord.conclusion;

/**
 * Conclusion that a site needs ExpressRoute Direct (ND-1 to ND-4).
 *
 * @param site the site's id
 */
public record DirectNeed(String site) implements Conclusion {}
