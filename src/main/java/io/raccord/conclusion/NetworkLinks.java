package io.raccord.conclusion;

/**
 * The number of virtual network gateways to link to each circuit (policy section 8).
 *
 * @param links the number of links
 */
public record NetworkLinks(int links) implements Conclusion {}
