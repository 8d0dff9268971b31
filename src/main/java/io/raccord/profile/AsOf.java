package io.raccord.profile;

import java.time.LocalDate;

/**
 * The date for which advice is asked, as a fact.
 *
 * @param date the day
 */
public record AsOf(LocalDate date) {}
