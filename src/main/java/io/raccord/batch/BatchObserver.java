package io.raccord.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Listener of a batch. It receives the result of every profile, in the order of the input, in one thread. */
public interface BatchObserver {

    /** A name for the data that it gathers. A run can only be resumed with observers of the same names. */
    String name();

    /** The working files that it needs until the batch is complete. */
    default List<Path> working() {
        return List.of();
    }

    /** Receives the result of the next profile. */
    void done(Result result) throws IOException;

    /** Returns all gathered data as text, from which another observer can {@link #restore} it. */
    String state() throws IOException;

    /**
     * Restores the {@code state} of an earlier observer.
     *
     * @param complete whether every profile had been processed
     */
    void restore(String state, boolean complete) throws IOException;

    /**
     * Publishes the gathered data after the last profile. Called again if the run is interrupted right afterwards and
     * then resumed.
     *
     * @param asOf the date of the run, the same after it is resumed
     * @throws IOException if a file cannot be written; the run can be resumed
     */
    default void complete(LocalDate asOf) throws IOException {}
}
