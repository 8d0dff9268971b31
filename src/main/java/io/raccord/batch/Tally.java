package io.raccord.batch;

/** Counts; may be looked at from other threads. */
public final class Tally implements BatchObserver {

    private volatile long advised;
    private volatile long refused;

    @Override
    public String name() {
        return "counts";
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread counts, others only look
    public void done(Result result) {
        if (result instanceof Result.Advised) {
            advised++;
        } else {
            refused++;
        }
    }

    /** How many profiles were advised. */
    public long advised() {
        return advised;
    }

    /** How many profiles were refused. */
    public long refused() {
        return refused;
    }

    @Override
    public String state() {
        return advised + " " + refused;
    }

    @Override
    public void restore(String state, boolean complete) {
        String[] counts = state.split(" ", -1);
        advised = Long.parseLong(counts[0]);
        refused = Long.parseLong(counts[1]);
    }
}
