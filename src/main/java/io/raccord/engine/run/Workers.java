package io.raccord.engine.run;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Runs tasks side by side on an executor, and takes part itself: a caller never waits for a thread that is not there.
 *
 * @param executor where tasks run
 */
public record Workers(Executor executor) {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int IDLE_SECONDS = 10;

    /** Raccord's own daemon threads, at most one a processor, which end when idle. The common pool is the host's. */
    public static final Executor OWN = own();

    private static Executor own() {
        AtomicInteger count = new AtomicInteger();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "raccord-worker-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    thread.setContextClassLoader(Workers.class.getClassLoader());
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** A value that is made ahead by the executor, or by the first thread that needs it, if that comes first. */
    public <T> Supplier<T> ahead(Callable<T> value) {
        FutureTask<T> task = new FutureTask<>(value);
        begin(task);
        return () -> {
            task.run(); // nothing, once another thread has begun
            return await(task);
        };
    }

    /** Runs {@code tasks}, in any order, and returns when each has ended. */
    public void run(List<Runnable> tasks) {
        List<FutureTask<Void>> all =
                tasks.stream().map(task -> new FutureTask<Void>(task, null)).toList();
        for (FutureTask<Void> task : all.subList(Math.min(1, all.size()), all.size())) {
            begin(task);
        }
        all.forEach(FutureTask::run); // runs what no other thread has begun
        all.forEach(Workers::await);
    }

    private void begin(FutureTask<?> task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) { // the caller runs it
        }
    }

    private static <T> T await(FutureTask<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof Error error) {
                        throw error;
                    }
                    throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
