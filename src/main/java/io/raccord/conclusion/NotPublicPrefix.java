package io.raccord.conclusion;

/**
 * A prefix is not public, in part or whole (policy section 8).
 *
 * @param path the list that holds it
 * @param prefix the prefix
 */
public record NotPublicPrefix(String path, String prefix) implements Conclusion {}
