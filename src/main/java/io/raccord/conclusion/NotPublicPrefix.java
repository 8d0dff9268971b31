package io.raccord.conclusion;

/**
 * Conclusion that a prefix is not public, or not entirely (policy section 8).
 *
 * @param path the path of the list that contains it
 * @param prefix the prefix
 */
public record NotPublicPrefix(String path, String prefix) implements Conclusion {}
