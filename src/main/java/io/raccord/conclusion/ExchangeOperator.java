package io.raccord.conclusion;

/**
 * The operator of the facility is an exchange provider (N-10).
 *
 * @param site the site's id
 * @param provider the exchange provider's name
 */
public record ExchangeOperator(String site, String provider) implements Conclusion {}
