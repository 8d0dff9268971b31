package io.raccord.engine.check;

import java.util.List;

/**
 * What a pattern of a rule reads of the fact that it matches.
 *
 * @param type the fact's type
 * @param paths the components read, as dotted paths
 */
public record PatternReads(Class<?> type, List<String> paths) {}
