package io.raccord.conclusion;

/**
 * A site that needs Direct has candidate locations, none of them with ports of ExpressRoute Direct (DI-2).
 *
 * @param site the site's id
 */
public record NoDirectPorts(String site) implements Conclusion {}
