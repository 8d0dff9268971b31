package io.raccord.bench.naive;

import java.util.Set;

/** The names that the operator of a facility contains. */
public record GivenOperator(String site, Set<String> names) {}
