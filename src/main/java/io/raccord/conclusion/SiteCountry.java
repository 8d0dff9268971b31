package io.raccord.conclusion;

/**
 * The country of a site: as stated, or that of its city (policy N-13).
 *
 * @param site the site's id
 * @param code the ISO 3166-1 code
 */
public record SiteCountry(String site, String code) implements Conclusion {}
