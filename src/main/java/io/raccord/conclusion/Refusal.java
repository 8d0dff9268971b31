package io.raccord.conclusion;

/**
 * Conclusion that the profile is refused (policy section 9).
 *
 * @param path the path in the profile
 * @param index the index of the site, or of the element in the list at that path, from 0; -1 if there is none
 */
public record Refusal(String path, int index) implements Conclusion {}
