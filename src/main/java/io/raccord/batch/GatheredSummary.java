package io.raccord.batch;

import io.raccord.report.PortfolioSummary;

/** Gathers the summary of a batch. */
public final class GatheredSummary implements BatchObserver {

    private PortfolioSummary summary = new PortfolioSummary();

    @Override
    public void done(Result result) {
        if (result instanceof Result.Advised advised) {
            summary.advised(advised.advice());
        } else if (result instanceof Result.Refused refused) {
            summary.refused(refused.refusal().faults());
        }
    }

    /** What was gathered so far, in this run and in those that it goes on from. */
    public PortfolioSummary summary() {
        return summary;
    }

    @Override
    public String state() {
        return summary.json();
    }

    @Override
    public void restore(String state) {
        summary = PortfolioSummary.of(state);
    }
}
