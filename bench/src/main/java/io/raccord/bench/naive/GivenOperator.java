package io.raccord.bench.naive;

import java.util.Set;

/** Names contained in the name of a facility's operator. */
public record GivenOperator(String site, Set<String> names) {}
