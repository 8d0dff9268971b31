package io.raccord.portfolio;

import io.raccord.problem.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A profile of a portfolio that was refused.
 *
 * @param line the line of the portfolio on which it begins, from 1
 * @param customer the customer's id; null when it cannot be told
 * @param file the file in which it is; null where there is only one
 * @param faults what is wrong with it, each at its place in the profile's own text
 */
public record RefusedProfile(
        int line, @Nullable String customer, @Nullable String file, List<Fault> faults) {}
