package io.raccord.intake.table;

import io.raccord.intake.csv.CsvRows;
import io.raccord.intake.row.RowRun;
import io.raccord.intake.row.RowSource;
import io.raccord.intake.row.RowSpool;
import io.raccord.intake.row.RunSort;
import io.raccord.intake.row.TableCell;
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
 * Reads the customers of a table, one row a site, in the order of their first rows. Rows of a customer may lie anywhere
 * in it: all rows are first laid down in a temporary file, with a sorted index of who has which, so that memory holds
 * no more than one customer at a time, whatever the size of the table.
 */
public final class TablePortfolio implements Portfolio {

    private static final int RUNS_IN_MEMORY = 100_000;

    private final String file;
    private final TableHeader header;
    private final RowSpool spool;
    private final RunSort order;
    private final int customer;
    private final Deque<PortfolioEntry> ready = new ArrayDeque<>();
    private final long size;
    private @Nullable RowRun ahead;
    private long given;
    private volatile long taken;

    private TablePortfolio(String file, TableHeader header, RowSpool spool, RunSort order, long size)
            throws IOException {
        this.file = file;
        this.header = header;
        this.spool = spool;
        this.order = order;
        this.customer = header.indexOf(TableColumns.CUSTOMER);
        this.size = size;
        this.ahead = order.take();
    }

    /**
     * The customers of the CSV file in {@code source}, which is read to its end and closed.
     *
     * @throws ProfileRefusedException when its header is no header of such a table
     */
    public static TablePortfolio csv(PortfolioSource source) throws IOException {
        CsvRows rows = CsvRows.of(source.name(), source.bytes());
        return of(source.name(), rows, source::taken, RUNS_IN_MEMORY);
    }

    /**
     * The customers of the workbook in {@code source}, which is read to its end and closed; a copy is made, and goes.
     *
     * @throws ProfileRefusedException when it is no workbook, or has no such table
     */
    public static TablePortfolio xlsx(PortfolioSource source) throws IOException {
        Path copy = Files.createTempFile("raccord-", ".xlsx");
        copy.toFile().deleteOnExit(); // a run that is stopped meanwhile leaves nothing of it
        try (source) {
            Files.copy(source.bytes(), copy, StandardCopyOption.REPLACE_EXISTING);
            return of(
                    source.name(), XlsxRows.open(source.name(), copy, TableHeader::is), source::taken, RUNS_IN_MEMORY);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /**
     * The customers of {@code rows}.
     *
     * @param size how many bytes were taken for them, once they are read
     * @param inMemory how many entries of the index are held in memory
     */
    static TablePortfolio of(String file, RowSource rows, LongSupplier size, int inMemory) throws IOException {
        RowSpool spool = RowSpool.open(file);
        RunSort order = new RunSort(inMemory);
        try (rows;
                RunSort byCustomer = new RunSort(inMemory)) {
            TableRow first = rows.next();
            while (first != null && (first.blank() || first.remark())) {
                first = rows.next();
            }
            if (first == null) {
                throw new ProfileRefusedException(List.of(Fault.of("table-empty", Place.startOf(file), null)));
            }
            TableHeader header = TableHeader.of(file, first);
            new TableIndex(file, header, spool).add(rows, byCustomer);
            TableIndex.byFirstRow(byCustomer, order);
            return new TablePortfolio(file, header, spool, order, size.getAsLong());
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

    /** The rows of the customer ahead; of more than one, if their ids have the same hash. */
    private void gather() throws IOException {
        RowRun run = ahead;
        Map<String, CustomerRows> groups = new LinkedHashMap<>();
        for (long key = run == null ? 0 : run.key(); run != null && run.key() == key; run = order.take()) {
            given += run.bytes();
            for (TableRow row : spool.rows(run)) {
                groups.computeIfAbsent(row.text(customer), id -> new CustomerRows(file))
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
        return new PortfolioEntry(file, line, bytes, hash, () -> {
            if (id.isEmpty()) {
                List<Fault> faults = new ArrayList<>();
                rows.forEach(row -> faults.addAll(row.faults()));
                throw new ProfileRefusedException(faults);
            }
            return TableCustomer.read(file, header, rows);
        });
    }

    /** As many of the table's bytes as its customers that were given stand for, since all were read before. */
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
