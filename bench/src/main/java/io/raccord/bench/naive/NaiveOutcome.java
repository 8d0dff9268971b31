package io.raccord.bench.naive;

import io.raccord.conclusion.Outcome;
import org.jspecify.annotations.Nullable;

/** The outcome of a site; without a site, of the customer. */
public record NaiveOutcome(@Nullable String site, Outcome outcome) {}
