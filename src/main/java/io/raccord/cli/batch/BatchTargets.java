package io.raccord.cli.batch;

import io.raccord.batch.BatchJob;
import io.raccord.batch.BatchObserver;
import io.raccord.batch.CustomerPages;
import io.raccord.batch.GatheredCustomers;
import io.raccord.batch.GatheredSummary;
import io.raccord.batch.GatheredTable;
import io.raccord.cli.option.Labels;
import io.raccord.intake.Portfolios;
import io.raccord.output.OutputTarget;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.portfolio.PortfolioRun;
import io.raccord.report.Detail;
import io.raccord.report.Format;
import io.raccord.report.TableFormat;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The other outputs of a batch: the page of its summary, the pages of its customers, the table of its sites. */
final class BatchTargets implements Closeable {

    private static final Detail DETAIL = Detail.BRIEF;

    @Option(names = "--summary", paramLabel = Labels.FILE)
    private @Nullable Path page;

    @Option(names = "--pages", paramLabel = Labels.DIR)
    private @Nullable Path pages;

    @Option(names = "--format", paramLabel = Labels.FORMAT)
    private @Nullable TableFormat format;

    private @Nullable GatheredTable table;
    private @Nullable GatheredSummary summary;

    /** The files that it writes in addition to {@code output}. */
    List<Path> files(Path output) {
        List<Path> files = new ArrayList<>();
        if (page != null) {
            files.add(page);
        }
        if (format != null) {
            files.add(table(output, format));
        }
        return files;
    }

    /** Whether it writes a table, which lies next to the advice. */
    boolean hasTable() {
        return format != null;
    }

    /** The working files of what it writes. */
    List<Path> working(Path output) {
        return format == null
                ? List.of()
                : GatheredTable.open(table(output, format), format).working();
    }

    private static Path table(Path output, TableFormat format) {
        String name = String.valueOf(output.getFileName()).replaceFirst("(?i)\\.(jsonl|ndjson|json)$", "");
        return output.resolveSibling(name + "." + format.id());
    }

    /** What gathers it while {@code job} runs. */
    List<BatchObserver> observers(BatchJob job, Path output, AdvicePipeline advisor) throws IOException {
        List<BatchObserver> observers = new ArrayList<>();
        GatheredCustomers customers = new GatheredCustomers(pages == null ? null : pages(job, output, pages, advisor));
        String link = page == null || pages == null ? "" : PageLink.of(page, pages);
        summary = new GatheredSummary(
                page,
                counts -> advisor.render(
                        new PortfolioRun(counts, job.inputs(), customers.customers(), customers.unlisted(), link)));
        observers.add(summary);
        if (page != null || pages != null) {
            observers.add(customers);
        }
        if (format != null) {
            table = GatheredTable.open(table(output, format), format);
            observers.add(table);
        }
        return observers;
    }

    private CustomerPages pages(BatchJob job, Path output, Path folder, AdvicePipeline advisor) throws IOException {
        OutputTarget.of(folder).orFolder();
        Set<String> reserved = new HashSet<>();
        List<Path> others = new ArrayList<>(files(output));
        others.addAll(Portfolios.files(job.inputs()));
        others.add(job.output());
        if (job.errors() != null) {
            others.add(job.errors());
        }
        others.forEach(file -> reserved.add(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT)));
        return new CustomerPages(folder, reserved, advice -> advisor.render(advice, Format.HTML, DETAIL));
    }

    /** The summary as text. */
    String text(AdvicePipeline advisor) {
        return summary == null ? "" : advisor.render(summary.summary());
    }

    @Override
    public void close() throws IOException {
        if (table != null) {
            table.close();
        }
    }
}
