package io.raccord.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A profile of a portfolio.
 *
 * @param read the profile
 * @param asOf the date for which advice is asked; null where the portfolio does not say
 */
public record DatedProfile(ReadProfile read, @Nullable LocalDate asOf) {}
