package io.raccord.profile;

import java.time.LocalDate;

/**
 * The date for which advice is requested, as a fact for the rules.
 *
 * @param date the date
 */
public record AsOf(LocalDate date) {}
