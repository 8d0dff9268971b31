package io.raccord.trace;

import java.util.BitSet;
import java.util.Map;

/**
 * What was seen of the conditions of the rules for one profile.
 *
 * @param matches how often each rule matches what stands at the end, by id; rules that do not are left out
 * @param seenTrue the conditions that were seen true
 * @param seenFalse the conditions that were seen false
 */
public record Observation(Map<String, Integer> matches, BitSet seenTrue, BitSet seenFalse) {}
