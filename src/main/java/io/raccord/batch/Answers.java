package io.raccord.batch;

import java.util.List;

/**
 * The evaluated entries of one {@link Share}, with the output lines to write for them.
 *
 * @param fingerprints the fingerprints of the entries, in order
 * @param results the result of each entry, in order
 * @param advices the output lines of the advised entries
 * @param refusals the output lines of the refused entries
 */
record Answers(List<Long> fingerprints, List<Result> results, Lines advices, Lines refusals) {}
