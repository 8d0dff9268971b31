package io.raccord.gazetteer;

import java.util.List;

/**
 * A country or territory with a code of its own (policy N-11).
 *
 * @param code the ISO 3166-1 alpha-2 code, such as {@code FR}
 * @param name the English name
 * @param nameFr the French name
 * @param otherNames other names in use
 */
public record Country(String code, String name, String nameFr, List<String> otherNames) {}
