package io.raccord.conclusion;

import java.util.List;

/**
 * Something in the profile that deserves a second look, yet is no fault.
 *
 * @param path in the profile
 * @param nearest names that may have been meant
 */
public record Notice(String path, List<String> nearest) implements Conclusion {}
