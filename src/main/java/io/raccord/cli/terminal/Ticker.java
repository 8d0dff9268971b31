package io.raccord.cli.terminal;

/** Says when to look again. */
@FunctionalInterface
public interface Ticker {

    /** Waits for the next look; false when there is none. */
    boolean tick();

    /** A look every {@code millis} milliseconds, until the thread is interrupted. */
    static Ticker every(long millis) {
        return () -> {
            try {
                Thread.sleep(millis);
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }
}
