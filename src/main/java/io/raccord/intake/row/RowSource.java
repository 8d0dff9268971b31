package io.raccord.intake.row;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A stream of table rows. */
public interface RowSource extends Closeable {

    /** Returns the next row, beginning with the header; null at the end. */
    @Nullable
    TableRow next() throws IOException;
}
