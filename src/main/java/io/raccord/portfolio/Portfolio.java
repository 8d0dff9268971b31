package io.raccord.portfolio;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A stream of customer profiles that holds only the next one in memory. Not thread-safe. */
public interface Portfolio extends Closeable {

    /**
     * Returns the next entry; null at the end. Errors in an entry are reported when its content is read.
     *
     * @throws IOException when the portfolio cannot be read further
     */
    @Nullable
    PortfolioEntry next() throws IOException;

    /** The number of bytes consumed from the underlying source. */
    long taken();
}
