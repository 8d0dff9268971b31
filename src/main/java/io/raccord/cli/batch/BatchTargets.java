package io.raccord.cli.batch;

import io.raccord.batch.BatchObserver;
import io.raccord.batch.GatheredSummary;
import io.raccord.batch.GatheredTable;
import io.raccord.cli.option.Labels;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.report.Format;
import io.raccord.report.TableFormat;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a batch writes beside its advices: the page of its summary, the table of its sites. */
final class BatchTargets implements Closeable {

    @Option(names = "--summary", paramLabel = Labels.FILE)
    private @Nullable Path page;

    @Option(names = "--format", paramLabel = Labels.FORMAT)
    private @Nullable TableFormat format;

    private @Nullable GatheredTable table;
    private @Nullable GatheredSummary summary;

    /** The files that it writes beside {@code output}. */
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
        return format == null ? List.of() : List.of(GatheredTable.working(table(output, format)));
    }

    private static Path table(Path output, TableFormat format) {
        String name = String.valueOf(output.getFileName()).replaceFirst("(?i)\\.(jsonl|ndjson|json)$", "");
        return output.resolveSibling(name + "." + format.id());
    }

    /** What gathers it while the batch runs. */
    List<BatchObserver> observers(Path output, AdvicePipeline advisor) {
        List<BatchObserver> observers = new ArrayList<>();
        summary = new GatheredSummary(page, gathered -> advisor.render(gathered, Format.HTML));
        observers.add(summary);
        if (format != null) {
            table = GatheredTable.open(table(output, format), format);
            observers.add(table);
        }
        return observers;
    }

    /** The summary as text. */
    String text(AdvicePipeline advisor) {
        return summary == null ? "" : advisor.render(summary.summary(), Format.TEXT);
    }

    @Override
    public void close() throws IOException {
        if (table != null) {
            table.close();
        }
    }
}
