package io.raccord.gazetteer;

import java.util.List;

/**
 * A row of the gazetteer, as its table lists it.
 *
 * @param city the city
 * @param asciiName the plain form of its name; empty where it is the same
 * @param alternateNames other names of the city
 */
public record GazetteerCity(KnownCity city, String asciiName, List<String> alternateNames) {}
