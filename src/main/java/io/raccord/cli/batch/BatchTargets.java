package io.raccord.cli.batch;

import io.raccord.batch.BatchJob;
import io.raccord.batch.BatchObserver;
import io.raccord.batch.CustomerPages;
import io.raccord.batch.GatheredCustomers;
import io.raccord.batch.GatheredSummary;
import io.raccord.batch.GatheredTable;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
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

/** The other outputs of a batch: the page of its summary, the pages of its customers, the tables. */
final class BatchTargets implements Closeable {

    private static final Detail DETAIL = Detail.BRIEF;

    @Option(names = "--summary", paramLabel = Labels.FILE)
    private @Nullable Path page;

    @Option(names = "--pages", paramLabel = Labels.DIR)
    private @Nullable Path pages;

    @Option(names = "--format", paramLabel = Labels.FORMAT)
    private @Nullable TableFormat format;

    @Option(names = "--table", paramLabel = Labels.FILE)
    private List<Path> named = List.of();

    private final List<GatheredTable> tables = new ArrayList<>();
    private @Nullable GatheredSummary summary;

    /**
     * What is written for the advice.
     *
     * @param output the option {@code -o}; null without it
     * @param lang for usage errors
     */
    BatchOutputs outputs(@Nullable Path output, LanguageOption lang) {
        return BatchOutputs.of(output, named, format, lang);
    }

    /** The files that it writes in addition to the JSON Lines of {@code outputs}. */
    List<Path> files(BatchOutputs outputs) {
        List<Path> files = new ArrayList<>();
        if (page != null) {
            files.add(page);
        }
        outputs.tables().forEach(table -> files.add(table.file()));
        return files;
    }

    /** The working files of what it writes. */
    static List<Path> working(BatchOutputs outputs) {
        return outputs.tables().stream()
                .flatMap(table -> GatheredTable.open(table.file(), table.format()).working().stream())
                .toList();
    }

    /** What gathers it while {@code job} runs. */
    List<BatchObserver> observers(BatchJob job, BatchOutputs outputs, AdvicePipeline advisor) throws IOException {
        List<BatchObserver> observers = new ArrayList<>();
        GatheredCustomers customers = new GatheredCustomers(pages == null ? null : pages(job, outputs, pages, advisor));
        String link = page == null || pages == null ? "" : PageLink.of(page, pages);
        summary = new GatheredSummary(
                page,
                counts -> advisor.render(
                        new PortfolioRun(counts, job.inputs(), customers.customers(), customers.unlisted(), link)));
        observers.add(summary);
        if (page != null || pages != null) {
            observers.add(customers);
        }
        outputs.tables().forEach(table -> tables.add(GatheredTable.open(table.file(), table.format())));
        observers.addAll(tables);
        return observers;
    }

    private CustomerPages pages(BatchJob job, BatchOutputs outputs, Path folder, AdvicePipeline advisor)
            throws IOException {
        OutputTarget.of(folder).orFolder();
        Set<String> reserved = new HashSet<>();
        List<Path> others = new ArrayList<>(files(outputs));
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
        for (GatheredTable table : tables) {
            table.close();
        }
    }
}
