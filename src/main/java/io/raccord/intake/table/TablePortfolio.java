package io.raccord.intake.table;

import io.raccord.intake.csv.CsvRows;
import io.raccord.intake.row.RowRun;
import io.raccord.intake.row.RowSource;
import io.raccord.intake.row.RowSpool;
import io.raccord.intake.row.RunSort;
import io.raccord.intake.row.TableCell;
import io.raccord.intake.row.TableOrigin;
import io.raccord.intake.row.TableRow;
import io.raccord.intake.source.PortfolioSource;
import io.raccord.intake.xlsx.XlsxRows;
import io.raccord.portfolio.Portfolio;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio table with one row per site. Customers are returned in the order of their first rows; the rows of a
 * customer need not be consecutive. All rows are spooled to a temporary file with a sorted index by customer, so that
 * memory holds one customer at a time, whatever the size of the table.
 */
public final class TablePortfolio implements Portfolio {

    private static final int RUNS_IN_MEMORY = 100_000;

    private final TableOrigin origin;
    private final TableHeader header;
    private final RowSpool spool;
    private final RunSort order;
    private final int customer;
    private final Deque<PortfolioEntry> ready = new ArrayDeque<>();
    private final long size;
    private @Nullable RowRun ahead;
    private long given;
    private volatile long taken;

    private TablePortfolio(TableOrigin origin, TableHeader header, RowSpool spool, RunSort order, long size)
            throws IOException {
        this.origin = origin;
        this.header = header;
        this.spool = spool;
        this.order = order;
        this.customer = header.indexOf(TableColumns.CUSTOMER);
        this.size = size;
        this.ahead = order.take();
    }

    /**
     * Opens the CSV table in {@code source}, which is read to its end and closed.
     *
     * @throws ProfileRefusedException when the header is not that of a portfolio table
     */
    public static TablePortfolio csv(PortfolioSource source, ColumnNames names) throws IOException {
        CsvRows rows = CsvRows.of(source.name(), source.bytes(), names::score);
        return of(rows, names, source::taken, RUNS_IN_MEMORY);
    }

    /**
     * Opens the workbook in {@code source}, which is read to its end and closed. The workbook is copied to a temporary
     * file, which is deleted before this method returns.
     *
     * @throws ProfileRefusedException when it is not a workbook or has no portfolio table
     */
    public static TablePortfolio xlsx(PortfolioSource source, ColumnNames names) throws IOException {
        Path copy = Files.createTempFile("raccord-", ".xlsx");
        copy.toFile().deleteOnExit(); // so that an interrupted run leaves no file behind
        try (source) {
            Files.copy(source.bytes(), copy, StandardCopyOption.REPLACE_EXISTING);
            XlsxRows rows = XlsxRows.open(source.name(), copy, names::score);
            return of(rows, names, source::taken, RUNS_IN_MEMORY);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /**
     * Opens the table in {@code rows}.
     *
     * @param size returns the number of bytes read from the source, called once all rows are read
     * @param inMemory the maximum number of index entries in memory
     */
    static TablePortfolio of(RowSource rows, ColumnNames names, LongSupplier size, int inMemory) throws IOException {
        TableOrigin origin = rows.origin();
        RowSpool spool = RowSpool.open(origin);
        RunSort order = new RunSort(inMemory);
        try (rows;
                RunSort byCustomer = new RunSort(inMemory)) {
            TableRow first = rows.next();
            while (first != null && (first.blank() || first.remark())) {
                first = rows.next();
            }
            if (first == null) {
                throw new ProfileRefusedException(List.of(Fault.of("table-empty", Place.startOf(origin.file()), null)));
            }
            TableHeader header = TableHeader.of(origin, first, names);
            new TableIndex(origin, header, spool).add(rows, byCustomer);
            TableIndex.byFirstRow(byCustomer, order);
            return new TablePortfolio(origin, header, spool, order, size.getAsLong());
        } catch (IOException | RuntimeException e) {
            spool.close();
            order.close();
            throw e;
        }
    }

    @Override
    public @Nullable PortfolioEntry next() throws IOException {
        if (ready.isEmpty() && ahead != null) {
            gather();
            taken = Math.round((double) size * given / Math.max(1, spool.end()));
        }
        return ready.poll();
    }

    /** Reads the rows of the next customer, or of several customers whose ids have the same hash. */
    private void gather() throws IOException {
        RowRun run = ahead;
        Map<String, CustomerRows> groups = new LinkedHashMap<>();
        for (long key = run == null ? 0 : run.key(); run != null && run.key() == key; run = order.take()) {
            given += run.bytes();
            for (TableRow row : spool.rows(run)) {
                groups.computeIfAbsent(row.text(customer), id -> new CustomerRows(origin))
                        .add(row);
            }
        }
        ahead = run;
        groups.forEach((id, group) -> ready.add(entry(id, group.rows())));
    }

    private PortfolioEntry entry(String id, List<TableRow> rows) {
        int line = rows.get(0).line();
        int bytes = 0;
        long hash = line;
        for (TableRow row : rows) {
            for (TableCell cell : row.cells()) {
                bytes += 2 * cell.text().length();
                hash = hash * 31 + cell.text().hashCode();
            }
        }
        return new PortfolioEntry(origin.file(), line, bytes, hash, () -> {
            if (id.isEmpty()) {
                List<Fault> faults = new ArrayList<>();
                rows.forEach(row -> faults.addAll(row.faults()));
                throw new ProfileRefusedException(faults);
            }
            return TableCustomer.read(origin, header, rows);
        });
    }

    /**
     * The share of the table's bytes that corresponds to the customers returned so far, because the source was read in
     * advance.
     */
    @Override
    public long taken() {
        return taken;
    }

    @Override
    public void close() throws IOException {
        spool.close();
        order.close();
    }
}
