package io.raccord.intake.row;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A stream of table rows. */
public interface RowSource extends Closeable {

    /** The table that the rows come from. */
    TableOrigin origin();

    /** Returns the next row, beginning with the header; null at the end. */
    @Nullable
    TableRow next() throws IOException;
}
