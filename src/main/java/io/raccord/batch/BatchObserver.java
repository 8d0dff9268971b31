package io.raccord.batch;

import java.io.IOException;

/** Follows a batch: is told of every profile, in the order of the input, in one thread. */
public interface BatchObserver {

    /** What it gathers, in a word; a run can only be resumed by one that gathers the same. */
    String name();

    /** What came of the next profile. */
    void done(Result result) throws IOException;

    /** All that it gathered, as text, so that another one goes on from there. */
    String state() throws IOException;

    /**
     * Goes on from the {@code state} of an earlier one.
     *
     * @param complete whether every profile was done then
     */
    void restore(String state, boolean complete) throws IOException;

    /**
     * All is done: whatever it makes gets its name. Called again where the run was broken off right after.
     *
     * @throws IOException when it cannot be written; the run can be resumed
     */
    default void complete() throws IOException {}
}
