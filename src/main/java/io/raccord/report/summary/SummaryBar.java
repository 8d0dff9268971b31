package io.raccord.report.summary;

/**
 * A bar of a chart.
 *
 * @param label what it counts
 * @param count how often it was met, or in how many profiles, as the language writes it
 * @param share of all that the chart counts, or of the profiles, likewise
 * @param length the share of 100, at least 1
 */
public record SummaryBar(String label, String count, String share, int length) {}
