package io.raccord.batch;

import io.raccord.portfolio.Portfolio;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.problem.RefusedException;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Pipeline of a batch: one thread reads, several threads evaluate, and the caller's thread writes in the order of the
 * input. A bounded queue of a few shares per thread blocks the reader when it gets too far ahead.
 */
final class Pipeline implements AutoCloseable {

    private static final int SHARES_A_THREAD = 2;
    private static final long LOOK_MILLIS = 100;
    private static final Future<Answers> END = CompletableFuture.failedFuture(new IllegalStateException("the end"));

    private final Portfolio portfolio;
    private final Evaluator evaluator;
    private final ExecutorService pool;
    private final BlockingQueue<Future<Answers>> inOrder;
    private final Thread reader = new Thread(this::read, "raccord-batch-reader");

    Pipeline(Portfolio portfolio, Evaluator evaluator, int threads) {
        this.portfolio = portfolio;
        this.evaluator = evaluator;
        this.inOrder = new ArrayBlockingQueue<>(threads * SHARES_A_THREAD);
        AtomicInteger count = new AtomicInteger();
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "raccord-batch-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        reader.setDaemon(true);
    }

    void start() {
        reader.start();
    }

    private void read() {
        try {
            Share share = new Share();
            for (PortfolioEntry entry = portfolio.next(); entry != null; entry = portfolio.next()) {
                share.add(entry);
                if (share.full()) {
                    submit(share);
                    share = new Share();
                }
            }
            if (!share.isEmpty()) {
                submit(share);
            }
            inOrder.put(END);
        } catch (IOException | RuntimeException | Error e) { // pass any error on, or the writer would block for ever
            fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the pipeline was closed
        }
    }

    private void submit(Share share) throws InterruptedException {
        inOrder.put(pool.submit(() -> evaluator.evaluate(share)));
    }

    private void fail(Throwable e) {
        try {
            inOrder.put(CompletableFuture.failedFuture(e));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits for the results of the next share; null at the end or if {@code stopped}.
     *
     * @throws IOException if the portfolio cannot be read any further
     * @throws RefusedException if an input as a whole is not a valid portfolio
     */
    @Nullable
    Answers next(BooleanSupplier stopped) throws IOException, InterruptedException {
        Future<Answers> next = null;
        while (!stopped.getAsBoolean()) {
            if (next == null) {
                next = inOrder.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            }
            if (next == END) {
                return null;
            }
            if (next != null) {
                try {
                    return next.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // retry unless stopped
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof IOException cause) {
                        throw cause;
                    }
                    if (e.getCause() instanceof RefusedException cause) {
                        throw cause; // for example a table without a valid header
                    }
                    throw new IllegalStateException(e.getCause());
                }
            }
        }
        return null;
    }

    /** Stops the threads and discards unfinished work. */
    @Override
    public void close() {
        reader.interrupt();
        pool.shutdownNow();
    }
}
