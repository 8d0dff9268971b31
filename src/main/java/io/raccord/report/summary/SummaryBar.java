package io.raccord.report.summary;

/**
 * A bar of a chart.
 *
 * @param label what it counts
 * @param times how often it was met, as the language writes it
 * @param profiles in how many profiles, likewise
 * @param share of all that the chart counts, or of the profiles, likewise
 * @param length the share of 100, at least 1
 */
public record SummaryBar(String label, String times, String profiles, String share, int length) {}
