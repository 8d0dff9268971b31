package io.raccord.report;

import io.raccord.language.Language;
import io.raccord.portfolio.CustomerSummary;
import io.raccord.portfolio.PortfolioRun;
import io.raccord.portfolio.PortfolioSummary;
import io.raccord.report.summary.CustomersJson;
import io.raccord.report.summary.SummaryJson;
import io.raccord.report.summary.SummaryReport;
import io.raccord.rulebook.Words;
import java.util.List;

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

    /** {@code summary} as text of about one screen, ended by a line end. */
    public String text(PortfolioSummary summary) {
        return report.text(summary);
    }

    /** {@code run} as a page, advised by the rules with the digest {@code rules}. */
    public String html(PortfolioRun run, String rules) {
        return report.html(run, rules);
    }

    /** {@code customers} as JSON, in a form that {@link #readCustomers} reads. */
    public static String customers(List<CustomerSummary> customers) {
        return CustomersJson.write(customers);
    }

    /**
     * The list that {@code json} holds.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static List<CustomerSummary> readCustomers(String json) {
        return CustomersJson.read(json);
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
