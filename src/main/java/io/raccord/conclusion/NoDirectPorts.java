package io.raccord.conclusion;

/**
 * Conclusion that a site needs ExpressRoute Direct and has candidate locations, but none with ExpressRoute Direct ports
 * (DI-2).
 *
 * @param site the site's id
 */
public record NoDirectPorts(String site) implements Conclusion {}
