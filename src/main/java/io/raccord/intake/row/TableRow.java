package io.raccord.intake.row;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.util.List;

/**
 * A row of a portfolio table.
 *
 * @param line the line on which it begins, from 1
 * @param cells the readable cells
 * @param faults the faults of the row that are independent of its columns
 */
public record TableRow(int line, List<TableCell> cells, List<Fault> faults) {

    /** Whether all cells are empty. */
    public boolean blank() {
        return faults.isEmpty() && cells.stream().allMatch(cell -> cell.text().isEmpty());
    }

    /** Whether the row is a comment: its first cell begins with {@code #}. */
    public boolean remark() {
        return faults.isEmpty() && !cells.isEmpty() && cells.get(0).text().startsWith("#");
    }

    /** The text of the cell in column {@code index}, from 0; empty when the row is shorter. */
    public String text(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index).text() : "";
    }

    /** The position of the first cell. */
    public Place place(TableOrigin origin) {
        return cells.isEmpty() ? origin.at(line, 1) : cells.get(0).place();
    }
}
