package io.raccord.conclusion;

/**
 * The only country that the country of a site stands for (policy N-11).
 *
 * @param site the site's id
 * @param code the ISO 3166-1 code
 */
public record StatedCountry(String site, String code) implements Conclusion {}
