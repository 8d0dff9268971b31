package io.raccord.intake.table;

import io.raccord.intake.row.RowRun;
import io.raccord.intake.row.RowSource;
import io.raccord.intake.row.RowSpool;
import io.raccord.intake.row.RunSort;
import io.raccord.intake.row.TableCell;
import io.raccord.intake.row.TableOrigin;
import io.raccord.intake.row.TableRow;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Indexer of a table: spools its rows and records the runs of rows of each customer. */
final class TableIndex {

    /**
     * The maximum number of rows in a run. With the limit on bytes, it avoids reading all rows of a customer at once.
     */
    private static final int LONGEST_RUN = 2000;

    private static final int LARGEST_RUN = 1 << 20;

    private final TableOrigin origin;
    private final TableHeader header;
    private final RowSpool spool;
    private final int customer;

    TableIndex(TableOrigin origin, TableHeader header, RowSpool spool) {
        this.origin = origin;
        this.header = header;
        this.spool = spool;
        this.customer = header.indexOf(TableColumns.CUSTOMER);
    }

    /** Spools {@code rows}, and adds each run of consecutive rows of one customer to {@code byCustomer}. */
    void add(RowSource rows, RunSort byCustomer) throws IOException {
        String id = "";
        long start = spool.end();
        int length = 0;
        for (TableRow row = rows.next(); row != null; row = rows.next()) {
            List<Fault> faults = faults(row);
            if (row.remark() || (faults.isEmpty() && blank(row))) {
                continue;
            }
            TableRow checked = checked(row, faults);
            String next = checked.text(customer);
            boolean room = length < LONGEST_RUN && spool.end() - start < LARGEST_RUN;
            boolean goesOn = length > 0 && room && !next.isEmpty() && next.equals(id);
            if (length > 0 && !goesOn) {
                byCustomer.add(run(id, start));
            }
            start = goesOn ? start : spool.end();
            length = goesOn ? length + 1 : 1;
            id = next;
            spool.add(checked);
        }
        if (length > 0) {
            byCustomer.add(run(id, start));
        }
    }

    private RowRun run(String id, long start) {
        return new RowRun(key(id, start), start, Math.toIntExact(spool.end() - start));
    }

    /**
     * Adds the runs of {@code byCustomer} to {@code order}, each with the offset of its customer's first row as the
     * key.
     */
    static void byFirstRow(RunSort byCustomer, RunSort order) throws IOException {
        RowRun first = null;
        for (@Nullable RowRun run = byCustomer.take(); run != null; run = byCustomer.take()) {
            first = first == null || first.key() != run.key() ? run : first;
            order.add(run.under(first.offset()));
        }
    }

    /** The faults of {@code row} without those of cells that are skipped. */
    private List<Fault> faults(TableRow row) {
        List<Fault> faults = new ArrayList<>();
        for (Fault fault : row.faults()) {
            int index = fault.place().column() - 1;
            boolean skipped = origin.sheet() != null
                    && index < header.columns().size()
                    && header.columns().get(index) == null;
            if (!skipped) {
                faults.add(fault);
            }
        }
        return faults;
    }

    /** Whether {@code row} states nothing: its cells are empty, skipped, or merged with cells of a row above. */
    private boolean blank(TableRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            TableCell cell = row.cells().get(i);
            boolean skipped = i < header.columns().size() && header.columns().get(i) == null;
            if (!skipped && !cell.text().isEmpty() && cell.place().line() >= row.line()) {
                return false;
            }
        }
        return true;
    }

    private TableRow checked(TableRow row, List<Fault> faults) {
        List<TableCell> cells = row.cells();
        int width = header.columns().size();
        boolean more = cells.size() > width
                && cells.subList(width, cells.size()).stream()
                        .anyMatch(cell -> !cell.text().isEmpty());
        if (faults.isEmpty() && (more || cells.size() < width)) {
            Place place = more ? cells.get(width).place() : row.place(origin);
            faults.add(Fault.of("table-fields", place, null, cells.size(), width));
        }
        if (row.text(customer).isEmpty()) {
            Place place = customer < cells.size() ? cells.get(customer).place() : row.place(origin);
            if (faults.isEmpty() || customer < cells.size()) {
                faults.add(Fault.of("table-customer", place, null));
            }
        }
        return new TableRow(row.line(), cells.size() > width ? cells.subList(0, width) : cells, faults);
    }

    /** Hashes {@code id}. A row without an id gets a key of its own. */
    private static long key(String id, long offset) {
        if (id.isEmpty()) {
            return mixed(offset ^ 0x9E3779B97F4A7C15L);
        }
        long hash = 0xCBF29CE484222325L;
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xFF)) * 0x100000001B3L;
        }
        return mixed(hash);
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
        return mixed ^ (mixed >>> 33);
    }
}
