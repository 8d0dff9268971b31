package io.raccord.trace;

import java.util.BitSet;
import java.util.Map;

/**
 * A record of the conditions and matches observed for one profile.
 *
 * @param matches the number of matches of each rule in the final working memory, by id; rules without a match are
 *     omitted
 * @param seenTrue the conditions that were true at least once, by index
 * @param seenFalse the conditions that were false at least once, by index
 */
public record Observation(Map<String, Integer> matches, BitSet seenTrue, BitSet seenFalse) {}
