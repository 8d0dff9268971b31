package io.raccord.portfolio;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Many profiles, one after the other, of which only the next is in memory. For one thread. */
public interface Portfolio extends Closeable {

    /**
     * The next entry; null at the end. What is wrong with an entry is told when its content is read.
     *
     * @throws IOException when the portfolio cannot be read on
     */
    @Nullable
    PortfolioEntry next() throws IOException;

    /** How many bytes have been taken from where it lies. */
    long taken();
}
