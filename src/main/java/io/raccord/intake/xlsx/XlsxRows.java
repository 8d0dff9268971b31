package io.raccord.intake.xlsx;

import io.raccord.intake.row.RowSource;
import io.raccord.intake.row.TableRow;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Streaming reader of the rows of a workbook, from its first sheet that begins with a header. The position of a cell is
 * its row and column.
 */
public final class XlsxRows implements RowSource {

    private static final int MOST_TOLD = 20;
    private static final int OLE = 0xD0;

    private final String file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int width;
    private int last;

    private XlsxRows(String file, ReadableWorkbook workbook, Stream<Row> stream) {
        this.file = file;
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    /**
     * Opens the workbook at {@code path}.
     *
     * @param file the file name in faults
     * @param header tests whether a row is the header of a table
     * @throws ProfileRefusedException when it is not a workbook, is too large, has no such sheet, or has merged cells
     *     in the sheet
     */
    public static XlsxRows open(String file, Path path, Predicate<TableRow> header) throws IOException {
        try {
            return opened(file, path, header);
        } catch (ProfileRefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the library has no exception of its own for a malformed part
            throw refused(file, old(path) ? "an .xls, or protected by a password" : text(e));
        }
    }

    private static XlsxRows opened(String file, Path path, Predicate<TableRow> header) throws IOException {
        Map<String, SheetScan> scans = XlsxGuard.check(file, path);
        Map<String, String> parts = XlsxParts.byId(path);
        ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, false));
        boolean found = false;
        try {
            for (Sheet sheet : workbook.getSheets().toList()) {
                SheetScan scan = scans.get(parts.getOrDefault(sheet.getId(), ""));
                refuse(scan == null ? List.of() : scan.faults());
                if (isTable(file, sheet, header)) {
                    refuseMerged(file, scan == null ? List.of() : scan.merged());
                    found = true;
                    return new XlsxRows(file, workbook, sheet.openStream());
                }
            }
            throw new ProfileRefusedException(List.of(Fault.of("xlsx-no-table", Place.startOf(file), null)));
        } finally {
            if (!found) {
                workbook.close();
            }
        }
    }

    private static boolean isTable(String file, Sheet sheet, Predicate<TableRow> header) throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> rows = stream.iterator();
            while (rows.hasNext()) {
                TableRow row = XlsxRow.read(file, rows.next(), 0);
                if (!row.blank()) {
                    return header.test(row);
                }
            }
            return false;
        }
    }

    private static void refuseMerged(String file, List<String> merged) {
        List<Fault> faults = new ArrayList<>();
        for (String range : merged.subList(0, Math.min(MOST_TOLD, merged.size()))) {
            CellReference first = Objects.requireNonNull(CellReference.of(range.replaceFirst(":.*", "")));
            faults.add(Fault.of("cells-merged", new Place(file, first.row(), first.column()), null, range));
        }
        refuse(faults);
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ProfileRefusedException(faults);
        }
    }

    @Override
    public @Nullable TableRow next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            TableRow row = XlsxRow.read(file, rows.next(), width);
            last = row.line();
            width = width == 0 && !row.blank() ? row.cells().size() : width;
            return row;
        } catch (RuntimeException e) { // no XML, or whatever the scan did not foresee
            if (e.getCause() instanceof XMLStreamException) {
                throw refused(file, text(e));
            }
            Place place = new Place(file, last + 1, 1);
            throw new ProfileRefusedException(List.of(Fault.of("xlsx-row-unreadable", place, null, text(e))));
        }
    }

    private static ProfileRefusedException refused(String file, String why) {
        return new ProfileRefusedException(List.of(Fault.of("xlsx-unreadable", Place.startOf(file), null, why)));
    }

    private static boolean old(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.read() == OLE;
        }
    }

    private static String text(Throwable e) {
        String message = e.getMessage();
        return message == null || message.isBlank()
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
