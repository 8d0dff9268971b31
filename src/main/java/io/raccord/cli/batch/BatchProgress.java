package io.raccord.cli.batch;

import io.raccord.batch.Batch;
import io.raccord.batch.BatchJob;
import io.raccord.cli.terminal.Terminal;
import io.raccord.cli.terminal.Ticker;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Tells how far a batch is: by a bar on a terminal, by a line now and then elsewhere. */
final class BatchProgress implements AutoCloseable {

    private static final long LINE_SECONDS = 10;
    private static final int MIB = 1 << 20;

    private final Thread thread;
    private final @Nullable ProgressBar bar;

    private BatchProgress(Runnable tell, long seconds, @Nullable ProgressBar bar) {
        Ticker ticker = Ticker.every(seconds * 1_000);
        this.thread = new Thread(
                () -> {
                    while (ticker.tick()) {
                        tell.run();
                    }
                },
                "raccord-batch-progress");
        this.thread.setDaemon(true);
        this.bar = bar;
    }

    /** Tells nothing. */
    static BatchProgress none() {
        return new BatchProgress(() -> {}, LINE_SECONDS, null);
    }

    void start() {
        thread.start();
    }

    static BatchProgress of(Batch batch, BatchJob job, BatchText text, PrintWriter err) throws IOException {
        long size = size(job.inputs());
        if (!Terminal.shown()) {
            Runnable line = () -> err.println(text.progress(part(batch.taken(), size)));
            return new BatchProgress(line, LINE_SECONDS, null);
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("")
                .setInitialMax(size)
                .setUnit(" MiB", MIB)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
        Runnable step = () -> {
            bar.stepTo(batch.taken());
            bar.setExtraMessage(text.progress(0)); // the bar tells what is left
        };
        return new BatchProgress(step, 1, bar);
    }

    private static double part(long taken, long size) {
        return size <= 0 ? 0 : (double) taken / size;
    }

    /** How many bytes the inputs have; -1 where one cannot tell. */
    private static long size(List<String> inputs) throws IOException {
        long size = 0;
        for (String input : inputs) {
            Path file = Path.of(input);
            if (Files.isDirectory(file)) {
                try (Stream<Path> files = Files.list(file)) {
                    size += files.filter(Files::isRegularFile)
                            .mapToLong(each -> each.toFile().length())
                            .sum();
                }
            } else if (Files.isRegularFile(file)) {
                size += Files.size(file);
            } else {
                return -1;
            }
        }
        return size;
    }

    @Override
    public void close() {
        thread.interrupt();
        if (bar != null) {
            bar.close();
        }
    }
}
