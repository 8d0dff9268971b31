package io.raccord.review;

import io.raccord.problem.Fault;
import java.util.List;

/**
 * The cases of one or more packs, as they were read.
 *
 * @param cases those that can be used, by file and place
 * @param faults what is wrong with the others
 */
public record ReadCases(List<RuleCase> cases, List<Fault> faults) {}
