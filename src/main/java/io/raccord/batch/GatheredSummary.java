package io.raccord.batch;

import io.raccord.output.OutputFile;
import io.raccord.portfolio.PortfolioSummary;
import io.raccord.report.Summaries;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Observer that gathers the summary of a batch and writes it to a file at the end. */
public final class GatheredSummary implements BatchObserver {

    private final @Nullable Path target;
    private final Function<PortfolioSummary, String> page;
    private PortfolioSummary summary = new PortfolioSummary();

    /**
     * @param target the file; null to write none
     * @param page renders the content of the file
     */
    public GatheredSummary(@Nullable Path target, Function<PortfolioSummary, String> page) {
        this.target = target;
        this.page = page;
    }

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public void done(Result result) {
        if (result instanceof Result.Advised advised) {
            summary.add(SummaryCounts.advised(advised.advice()));
        } else if (result instanceof Result.Refused refused) {
            summary.add(SummaryCounts.refused(refused.refusal().faults()));
        }
    }

    /** The summary gathered so far, including that of resumed runs. */
    public PortfolioSummary summary() {
        return summary;
    }

    @Override
    public String state() {
        return Summaries.json(summary);
    }

    @Override
    public void restore(String state, boolean complete) {
        summary = Summaries.read(state);
    }

    @Override
    public void complete(LocalDate asOf) throws IOException {
        if (target != null) {
            OutputFile.write(target, page.apply(summary));
        }
    }
}
