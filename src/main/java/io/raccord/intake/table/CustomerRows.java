package io.raccord.intake.table;

import io.raccord.intake.profile.ProfileReader;
import io.raccord.intake.row.TableOrigin;
import io.raccord.intake.row.TableRow;
import io.raccord.problem.Fault;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one customer, up to the limits of a profile. The first row over a limit is kept, so that it is reported.
 */
final class CustomerRows {

    /** The maximum number of sites of a profile, and one. */
    private static final int MOST_ROWS = 2001;

    private final TableOrigin origin;
    private final List<TableRow> rows = new ArrayList<>();
    private long characters;

    CustomerRows(TableOrigin origin) {
        this.origin = origin;
    }

    void add(TableRow row) {
        if (rows.size() == MOST_ROWS || characters > ProfileReader.LONGEST) {
            return;
        }
        row.cells().forEach(cell -> characters += cell.text().length());
        if (characters > ProfileReader.LONGEST) {
            Fault fault = Fault.of("too-long", row.place(origin), null, ProfileReader.LONGEST / (1024 * 1024));
            rows.add(new TableRow(row.line(), List.of(), List.of(fault)));
        } else {
            rows.add(row);
        }
    }

    List<TableRow> rows() {
        return List.copyOf(rows);
    }
}
