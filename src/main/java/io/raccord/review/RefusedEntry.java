package io.raccord.review;

import io.raccord.problem.Fault;
import java.util.List;

/**
 * An entry of a portfolio that both states of the rules refuse.
 *
 * @param entry the line or file
 * @param faults the reasons for the refusal
 */
public record RefusedEntry(String entry, List<Fault> faults) {}
