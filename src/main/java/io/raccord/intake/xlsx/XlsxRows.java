package io.raccord.intake.xlsx;

import io.raccord.intake.row.HeaderSearch;
import io.raccord.intake.row.RowSource;
import io.raccord.intake.row.TableOrigin;
import io.raccord.intake.row.TableRow;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Streaming reader of the rows of a workbook, from the header of its first sheet that has one. The position of a cell is
 * its row and column.
 */
public final class XlsxRows implements RowSource {

    private static final int OLE = 0xD0;

    private final TableOrigin origin;
    private final ReadableWorkbook workbook;
    private final MergedCells merged;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int before;
    private int width;
    private int last;

    private XlsxRows(ReadableWorkbook workbook, XlsxSheet sheet, Stream<Row> stream) {
        this.origin = sheet.origin();
        this.workbook = workbook;
        this.merged = sheet.merged();
        this.before = sheet.header().index();
        this.stream = stream;
        this.rows = stream.iterator();
    }

    /**
     * Opens the workbook at {@code path}.
     *
     * @param file the file name in faults
     * @param score the score of a row as a header, as in {@link HeaderSearch}
     * @throws ProfileRefusedException when it is not a workbook, is too large, or has no sheet with a header
     */
    public static XlsxRows open(String file, Path path, ToIntFunction<TableRow> score) throws IOException {
        try {
            return opened(file, path, score);
        } catch (ProfileRefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the library has no exception of its own for a malformed part
            throw refused(file, old(path) ? "an .xls, or protected by a password" : text(e));
        }
    }

    private static XlsxRows opened(String file, Path path, ToIntFunction<TableRow> score) throws IOException {
        Map<String, SheetScan> scans = XlsxGuard.check(file, path);
        Map<String, String> parts = XlsxParts.byId(path);
        ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, false));
        boolean found = false;
        try {
            XlsxSheet best = null;
            for (Sheet sheet : workbook.getSheets().toList()) {
                SheetScan scan = scans.get(parts.getOrDefault(sheet.getId(), ""));
                XlsxSheet read = XlsxSheet.read(file, sheet, scan, score);
                boolean better =
                        read.header().rank() > (best == null ? 0 : best.header().rank());
                best = better ? read : best;
                if (best != null && best.header().rank() == 3) {
                    break;
                }
            }
            if (best == null) {
                throw new ProfileRefusedException(List.of(Fault.of("xlsx-no-table", Place.startOf(file), null)));
            }
            found = true;
            return new XlsxRows(workbook, best, best.sheet().openStream());
        } finally {
            if (!found) {
                workbook.close();
            }
        }
    }

    @Override
    public TableOrigin origin() {
        return origin;
    }

    @Override
    public @Nullable TableRow next() {
        try {
            TableRow row = read();
            while (row != null && before > 0) {
                row = read();
                before--;
            }
            if (row != null && width == 0 && !row.blank()) {
                width = row.cells().size();
                merged.end();
            }
            return row;
        } catch (RuntimeException e) { // no XML, or whatever the scan did not foresee
            if (e.getCause() instanceof XMLStreamException) {
                throw refused(origin.file(), text(e));
            }
            Place place = origin.at(last + 1, 1);
            throw new ProfileRefusedException(List.of(Fault.of("xlsx-row-unreadable", place, null, text(e))));
        }
    }

    private @Nullable TableRow read() {
        if (!rows.hasNext()) {
            return null;
        }
        TableRow row = merged.apply(XlsxRow.read(origin, rows.next(), width));
        last = row.line();
        return row;
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
