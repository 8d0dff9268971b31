package io.raccord.batch;

import io.raccord.advice.Advice;
import io.raccord.portfolio.CustomerSummary;
import io.raccord.portfolio.RefusedProfile;
import io.raccord.report.Summaries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Observer that lists the customers of a batch, at most 50,000 of them, and writes a page for each advised one. */
public final class GatheredCustomers implements BatchObserver {

    private static final int MOST = 50_000;
    private static final String HTML = ".html";

    private final @Nullable CustomerPages pages;
    private final List<CustomerSummary> customers = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long all;

    /**
     * @param pages the pages of customers; null to write none
     */
    public GatheredCustomers(@Nullable CustomerPages pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return pages == null
                ? "customers"
                : "customers-" + pages.folder().toAbsolutePath().normalize();
    }

    /** The first customers, in the order of the portfolio. */
    public List<CustomerSummary> customers() {
        return List.copyOf(customers);
    }

    /** The number of customers that are not listed. */
    public long unlisted() {
        return all - customers.size();
    }

    @Override
    public void done(Result result) throws IOException {
        all++;
        CustomerSummary line;
        if (result instanceof Result.Advised advised) {
            line = advised(advised.advice());
        } else {
            RefusedProfile refused = ((Result.Refused) result).refusal();
            line = new CustomerSummary(refused.customer(), null, refused.line(), null, null, 0, null);
        }
        if (customers.size() < MOST) {
            customers.add(line);
        }
    }

    private CustomerSummary advised(Advice advice) throws IOException {
        String page = null;
        if (pages != null) {
            page = free(CustomerPages.name(advice.customer().id()), pages.reserved());
            pages.write(page, advice);
        }
        long violated = SummaryCounts.violated(advice).size();
        return new CustomerSummary(
                advice.customer().id(),
                advice.customer().name(),
                0,
                advice.asOf(),
                advice.outcome().id(),
                violated,
                page);
    }

    /** A file name that no page before has: with the number of the entry if the customer, or the list, is not new. */
    private String free(String name, Set<String> reserved) {
        if (all <= MOST && !reserved.contains(name + HTML) && names.add(name + HTML)) {
            return name + HTML;
        }
        String numbered = name + "." + all;
        while (reserved.contains(numbered + HTML)) {
            numbered += "x";
        }
        return numbered + HTML;
    }

    @Override
    public String state() {
        return all + " " + Summaries.customers(customers);
    }

    @Override
    public void restore(String state, boolean complete) {
        int space = state.indexOf(' ');
        all = Long.parseLong(state.substring(0, space));
        customers.clear();
        customers.addAll(Summaries.readCustomers(state.substring(space + 1)));
        customers.forEach(each -> names.add(String.valueOf(each.page())));
    }
}
