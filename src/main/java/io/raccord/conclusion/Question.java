package io.raccord.conclusion;

import java.util.List;

/**
 * A fact that is asked for (QU-1, QU-2).
 *
 * @param path in the profile, such as {@code sites[paris].onWan}
 * @param values the answers to try, in order
 */
public record Question(String path, List<Object> values) implements Conclusion {}
