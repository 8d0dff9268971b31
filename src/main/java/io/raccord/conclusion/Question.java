package io.raccord.conclusion;

import java.util.List;

/**
 * An open question: a missing fact whose value could change the advice (QU-1, QU-2).
 *
 * @param path the path in the profile, such as {@code sites[paris].onWan}
 * @param values the possible answers, in the order in which they are tried
 */
public record Question(String path, List<Object> values) implements Conclusion {}
