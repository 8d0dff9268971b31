package io.raccord.intake.row;

import io.raccord.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * The table that rows come from.
 *
 * @param file the file name in faults
 * @param sheet the name of the sheet; null outside workbooks
 */
public record TableOrigin(String file, @Nullable String sheet) {

    /** The position in column {@code column} of row {@code line}, both from 1. */
    public Place at(int line, int column) {
        return new Place(file, line, column, sheet);
    }
}
