package io.raccord.report;

import io.raccord.language.Language;
import io.raccord.portfolio.PortfolioSummary;
import io.raccord.report.summary.SummaryJson;
import io.raccord.report.summary.SummaryReport;
import io.raccord.rulebook.Words;

/** Summaries of portfolios: reports of them, and the JSON in which they are kept. */
public final class Summaries {

    private final SummaryReport report;

    /**
     * @param words how ids read
     * @param language the language of the texts
     */
    public Summaries(Words words, Language language) {
        this.report = new SummaryReport(words, language);
    }

    /**
     * {@code summary} as text of about one screen or as a page, ended by a line end.
     *
     * @throws IllegalArgumentException when the format is another one
     */
    public String render(PortfolioSummary summary, Format format) {
        return switch (format) {
            case TEXT -> report.text(summary);
            case HTML -> report.html(summary);
            default -> throw new IllegalArgumentException("a summary is available as text or html, not " + format.id());
        };
    }

    /** {@code summary} as JSON, in a form that {@link #read} reads. */
    public static String json(PortfolioSummary summary) {
        return SummaryJson.write(summary);
    }

    /**
     * The summary that {@code json} holds.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static PortfolioSummary read(String json) {
        return SummaryJson.read(json);
    }
}
