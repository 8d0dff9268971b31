package io.raccord.conclusion;

/**
 * Conclusion that the operator of a site's facility is an exchange provider (N-10).
 *
 * @param site the site's id
 * @param provider the exchange provider's name
 */
public record ExchangeOperator(String site, String provider) implements Conclusion {}
