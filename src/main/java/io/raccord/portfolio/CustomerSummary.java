package io.raccord.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One profile of a portfolio, in a line.
 *
 * @param id the customer's id; null if it is unknown
 * @param name the customer's name; null if it is unknown
 * @param line the line of the portfolio of a rejected profile; 0 for an advised one
 * @param asOf the date of the advice; null for a rejected profile
 * @param outcome the id of the outcome; null for a rejected profile
 * @param violated the number of violated checks
 * @param page the file name of the customer's page; null if there is none
 */
public record CustomerSummary(
        @Nullable String id,
        @Nullable String name,
        int line,
        @Nullable LocalDate asOf,
        @Nullable String outcome,
        long violated,
        @Nullable String page) {}
