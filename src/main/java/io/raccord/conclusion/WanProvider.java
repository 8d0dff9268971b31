package io.raccord.conclusion;

/**
 * Catalog provider that the stated WAN provider matches and that has at least one available offer (N-7).
 *
 * @param provider the provider's name in the catalog
 */
public record WanProvider(String provider) implements Conclusion {}
