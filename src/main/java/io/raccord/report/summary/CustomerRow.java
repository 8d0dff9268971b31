package io.raccord.report.summary;

/**
 * A row of the list of customers.
 *
 * @param id what identifies the customer
 * @param name the customer's name; empty if it is unknown
 * @param asOf the date of the advice; empty for a rejected profile
 * @param outcome the outcome in words
 * @param violated the number of violated checks; empty for a rejected profile
 * @param link the link to the customer's page; empty if there is none
 */
public record CustomerRow(String id, String name, String asOf, String outcome, String violated, String link) {}
