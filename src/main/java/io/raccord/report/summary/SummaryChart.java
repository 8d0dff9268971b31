package io.raccord.report.summary;

import java.util.List;

/**
 * A chart of a summary.
 *
 * @param id its name within the page
 * @param title what it shows
 * @param counted what the bars count, such as sites
 * @param bars the most frequent first
 * @param others how many more there are that the chart leaves out
 */
public record SummaryChart(String id, String title, String counted, List<SummaryBar> bars, int others) {}
