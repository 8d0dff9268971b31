package io.raccord.cli.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While it listens and is open, Ctrl-C and the like ask something to stop, and wait until this is closed. */
final class Interruption implements AutoCloseable {

    private static final long SECONDS = 60;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;

    Interruption(Runnable stop) {
        this.hook = new Thread(() -> {
            stop.run();
            try {
                closed.await(SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** From now on. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it runs already
        }
    }
}
