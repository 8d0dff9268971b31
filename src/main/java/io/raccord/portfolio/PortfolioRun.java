package io.raccord.portfolio;

import java.util.List;

/**
 * A finished run over a portfolio, as its summary page shows it.
 *
 * @param summary the counts
 * @param inputs the names of the inputs
 * @param customers the profiles, in the order of the portfolio
 * @param unlisted the number of further profiles
 * @param pages the link from the summary page to the folder of the customers' pages, ended by a slash
 */
public record PortfolioRun(
        PortfolioSummary summary, List<String> inputs, List<CustomerSummary> customers, long unlisted, String pages) {}
