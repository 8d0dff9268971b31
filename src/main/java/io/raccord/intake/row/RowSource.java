package io.raccord.intake.row;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one by one. */
public interface RowSource extends Closeable {

    /** The next row, the header first; null at the end. */
    @Nullable
    TableRow next() throws IOException;
}
