package io.raccord.conclusion;

import java.util.List;

/**
 * A notice about a name in the profile that is probably misspelt but is not an error.
 *
 * @param path the path in the profile
 * @param nearest the names that are probably meant, nearest first
 */
public record Notice(String path, List<String> nearest) implements Conclusion {}
