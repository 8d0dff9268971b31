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
 * A runner of parallel tasks on an executor. The calling thread takes part, so it never waits for a thread that is not
 * available.
 *
 * @param executor the executor on which tasks run
 */
public record Workers(Executor executor) {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int IDLE_SECONDS = 10;

    /**
     * Raccord's own daemon threads: at most one per processor, and they end when idle. The common pool belongs to the
     * host application.
     */
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

    /** A value computed ahead of time: by the executor, or by the first thread that needs it if that comes first. */
    public <T> Supplier<T> ahead(Callable<T> value) {
        FutureTask<T> task = new FutureTask<>(value);
        begin(task);
        return whenNeeded(task);
    }

    /** A value computed by the first thread that needs it. */
    public <T> Supplier<T> whenNeeded(Callable<T> value) {
        return whenNeeded(new FutureTask<>(value));
    }

    private static <T> Supplier<T> whenNeeded(FutureTask<T> task) {
        return () -> {
            task.run(); // does nothing if another thread has begun
            return await(task);
        };
    }

    /** Runs {@code tasks} in any order and returns when all have ended. */
    public void run(List<Runnable> tasks) {
        List<FutureTask<Void>> all =
                tasks.stream().map(task -> new FutureTask<Void>(task, null)).toList();
        for (FutureTask<Void> task : all.subList(Math.min(1, all.size()), all.size())) {
            begin(task);
        }
        all.forEach(FutureTask::run); // runs the tasks that no other thread has started
        all.forEach(Workers::await);
    }

    private void begin(FutureTask<?> task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) { // the calling thread runs it
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
