package io.raccord.engine.check;

import java.util.List;

/**
 * The components of a fact that a pattern reads.
 *
 * @param type the type of the fact
 * @param paths the components, as dotted paths
 */
public record PatternReads(Class<?> type, List<String> paths) {}
