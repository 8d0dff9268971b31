package io.raccord.review;

import io.raccord.problem.Fault;
import java.util.List;

/**
 * A line or file of a portfolio that neither state of the rules advises.
 *
 * @param entry the line or file
 * @param faults what is wrong with it
 */
public record RefusedEntry(String entry, List<Fault> faults) {}
