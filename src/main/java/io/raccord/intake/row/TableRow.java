package io.raccord.intake.row;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.util.List;

/**
 * A row of a portfolio's table.
 *
 * @param line where it starts, from 1
 * @param cells those that could be read
 * @param faults what is wrong with the row as a row
 */
public record TableRow(int line, List<TableCell> cells, List<Fault> faults) {

    /** Whether nobody wrote anything in it. */
    public boolean blank() {
        return faults.isEmpty() && cells.stream().allMatch(cell -> cell.text().isEmpty());
    }

    /** Whether it is a remark: its first cell begins with {@code #}. */
    public boolean remark() {
        return faults.isEmpty() && !cells.isEmpty() && cells.get(0).text().startsWith("#");
    }

    /** The text of the cell in column {@code index}, from 0; empty where the row is shorter. */
    public String text(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index).text() : "";
    }

    /** The first cell's place. */
    public Place place(String file) {
        return cells.isEmpty() ? new Place(file, line, 1) : cells.get(0).place();
    }
}
