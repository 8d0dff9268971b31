package io.raccord.conclusion;

import io.raccord.profile.Coordinates;

/**
 * The city of the gazetteer that stands for a site's city, where the catalog has no peering location in it (policy N-12).
 *
 * @param site the site's id
 * @param name the name in the gazetteer
 * @param countryCode the ISO 3166-1 code of its country
 * @param coordinates its coordinates
 */
public record TakenCity(String site, String name, String countryCode, Coordinates coordinates) implements Conclusion {}
