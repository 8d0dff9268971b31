package io.raccord.conclusion;

/**
 * The profile is refused (policy section 9).
 *
 * @param path in the profile
 * @param index the element of the list at that path, or of the sites, from 0; -1 for the whole
 */
public record Refusal(String path, int index) implements Conclusion {}
