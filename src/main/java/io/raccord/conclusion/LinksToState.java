package io.raccord.conclusion;

/**
 * Conclusion that the customer has to state the number of links, because there are too many virtual networks to link
 * each of them without Premium (policy section 8).
 *
 * @param networks the number of virtual networks
 */
public record LinksToState(int networks) implements Conclusion {}
