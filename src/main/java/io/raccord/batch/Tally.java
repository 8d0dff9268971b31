package io.raccord.batch;

/** Counter of advised and refused profiles. Other threads may read it during a run. */
public final class Tally implements BatchObserver {

    private volatile long advised;
    private volatile long refused;

    @Override
    public String name() {
        return "counts";
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // a single thread writes, others only read
    public void done(Result result) {
        if (result instanceof Result.Advised) {
            advised++;
        } else {
            refused++;
        }
    }

    /** The number of advised profiles. */
    public long advised() {
        return advised;
    }

    /** The number of refused profiles. */
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
