package io.raccord.review;

import io.raccord.problem.Fault;
import java.util.List;

/**
 * The test cases read from one or more packs.
 *
 * @param cases the valid cases, sorted by place
 * @param faults the errors in the others
 */
public record ReadCases(List<RuleCase> cases, List<Fault> faults) {}
