package io.raccord.conclusion;

/**
 * The WAN provider stands for a provider with an offered row (N-7).
 *
 * @param provider the provider's name in the catalog
 */
public record WanProvider(String provider) implements Conclusion {}
