package io.raccord.batch;

import java.util.List;

/**
 * What came of a share.
 *
 * @param fingerprints of its entries, in order
 * @param results what came of each
 * @param advices the lines of the advised ones
 * @param refusals the lines of the refused ones
 */
record Answers(List<Long> fingerprints, List<Result> results, Lines advices, Lines refusals) {}
