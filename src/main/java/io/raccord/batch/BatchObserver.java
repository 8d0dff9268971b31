package io.raccord.batch;

/** Follows a batch: is told of every profile, in the order of the input, in one thread. */
public interface BatchObserver {

    /** What it gathers, in a word; a run can only be resumed by one that gathers the same. */
    String name();

    /** What came of the next profile. */
    void done(Result result);

    /** All that it gathered, as text, so that another one goes on from there. */
    String state();

    /** Goes on from the {@code state} of an earlier one. */
    void restore(String state);
}
