package io.raccord.intake;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the customers of a table, one row a site, in the order of their first rows. Rows of a customer may lie anywhere
 * in it: all rows are first laid down in a temporary file, with a sorted index of who has which, so that memory holds
 * no more than one customer at a time, whatever the size of the table.
 */
public final class FlatPortfolio implements Closeable {

    private static final int RUNS_IN_MEMORY = 100_000;

    private final String file;
    private final FlatHeader header;
    private final RowSpool spool;
    private final RunSort order;
    private final int customer;
    private final Deque<PortfolioEntry> ready = new ArrayDeque<>();
    private @Nullable RowRun ahead;

    private FlatPortfolio(String file, FlatHeader header, RowSpool spool, RunSort order) throws IOException {
        this.file = file;
        this.header = header;
        this.spool = spool;
        this.order = order;
        this.customer = header.indexOf(FlatColumns.CUSTOMER);
        this.ahead = order.take();
    }

    /**
     * The customers of the CSV file in {@code in}, which is read to its end and closed.
     *
     * @param file how faults are to name it
     * @throws ProfileRefusedException when its header is no header of such a table
     */
    public static FlatPortfolio csv(String file, InputStream in) throws IOException {
        return of(file, new CsvRows(file, in), RUNS_IN_MEMORY);
    }

    /**
     * The customers of the workbook at {@code path}.
     *
     * @param file how faults are to name it
     * @throws ProfileRefusedException when it is no workbook, or has no such table
     */
    public static FlatPortfolio xlsx(String file, Path path) throws IOException {
        return of(file, XlsxRows.open(file, path), RUNS_IN_MEMORY);
    }

    /** The same of a workbook in {@code in}, which is read to its end and closed; a copy is made, and goes. */
    public static FlatPortfolio xlsx(String file, InputStream in) throws IOException {
        Path copy = Files.createTempFile("raccord-", ".xlsx");
        try (in) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return xlsx(file, copy);
        } finally {
            Files.delete(copy);
        }
    }

    static FlatPortfolio of(String file, RowSource rows, int inMemory) throws IOException {
        RowSpool spool = RowSpool.open(file);
        RunSort order = new RunSort(inMemory);
        try (rows;
                RunSort byCustomer = new RunSort(inMemory)) {
            FlatRow first = rows.next();
            while (first != null && (first.blank() || first.remark())) {
                first = rows.next();
            }
            if (first == null) {
                throw new ProfileRefusedException(List.of(Fault.of("table-empty", Place.startOf(file), null)));
            }
            FlatHeader header = FlatHeader.of(file, first);
            new FlatIndex(file, header, spool).add(rows, byCustomer);
            FlatIndex.byFirstRow(byCustomer, order);
            return new FlatPortfolio(file, header, spool, order);
        } catch (IOException | RuntimeException e) {
            spool.close();
            order.close();
            throw e;
        }
    }

    /** The next customer; null at the end. It may be read in any thread. */
    public @Nullable PortfolioEntry next() throws IOException {
        if (ready.isEmpty() && ahead != null) {
            gather();
        }
        return ready.poll();
    }

    /** The rows of the customer ahead; of more than one, if their ids have the same hash. */
    private void gather() throws IOException {
        RowRun run = ahead;
        Map<String, FlatGroup> groups = new LinkedHashMap<>();
        for (long key = run == null ? 0 : run.key(); run != null && run.key() == key; run = order.take()) {
            for (FlatRow row : spool.rows(run.offset(), run.rows())) {
                groups.computeIfAbsent(row.text(customer), id -> new FlatGroup(file))
                        .add(row);
            }
        }
        ahead = run;
        groups.forEach((id, group) -> ready.add(entry(id, group.rows())));
    }

    private PortfolioEntry entry(String id, List<FlatRow> rows) {
        int line = rows.get(0).line();
        return new PortfolioEntry(file + ":" + line, line, () -> {
            if (id.isEmpty()) {
                List<Fault> faults = new ArrayList<>();
                rows.forEach(row -> faults.addAll(row.faults()));
                throw new ProfileRefusedException(faults);
            }
            return FlatCustomer.read(file, header, rows);
        });
    }

    @Override
    public void close() throws IOException {
        spool.close();
        order.close();
    }
}
