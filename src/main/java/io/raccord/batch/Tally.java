package io.raccord.batch;

/** Counter of advised and refused profiles, and of values that were read otherwise than written. Other threads may read it during a run. */
public final class Tally implements BatchObserver {

    private volatile long advised;
    private volatile long refused;
    private volatile long remarked;
    private volatile long remarks;

    @Override
    public String name() {
        return "counts";
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // a single thread writes, others only read
    public void done(Result result) {
        if (result instanceof Result.Advised done) {
            advised++;
            remarks += done.remarks();
            remarked += done.remarks() == 0 ? 0 : 1;
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

    /** The number of values in advised profiles that were read otherwise than written. */
    public long remarks() {
        return remarks;
    }

    /** The number of advised profiles with such values. */
    public long remarked() {
        return remarked;
    }

    @Override
    public String state() {
        return advised + " " + refused + " " + remarks + " " + remarked;
    }

    @Override
    public void restore(String state, boolean complete) {
        String[] counts = state.split(" ", -1);
        advised = Long.parseLong(counts[0]);
        refused = Long.parseLong(counts[1]);
        remarks = Long.parseLong(counts[2]);
        remarked = Long.parseLong(counts[3]);
    }
}
