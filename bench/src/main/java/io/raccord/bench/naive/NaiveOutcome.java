package io.raccord.bench.naive;

import io.raccord.conclusion.Outcome;
import org.jspecify.annotations.Nullable;

/** Outcome of a site, or of the customer if {@code site} is null. */
public record NaiveOutcome(@Nullable String site, Outcome outcome) {}
