package io.raccord.intake.xlsx;

import io.raccord.intake.row.HeaderSearch;
import io.raccord.intake.row.TableOrigin;
import io.raccord.intake.row.TableRow;
import io.raccord.problem.Fault;
import io.raccord.problem.ProfileRefusedException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook, with its header.
 *
 * @param sheet the sheet
 * @param origin its file and name
 * @param ranges its merged cells, from top to bottom
 * @param header the search for its header
 */
record XlsxSheet(Sheet sheet, TableOrigin origin, List<CellRange> ranges, HeaderSearch header) {

    /**
     * Searches the header of {@code sheet}.
     *
     * @param scan the scan of its part; null when the part is not known
     * @throws ProfileRefusedException with the faults of {@code scan}
     */
    static XlsxSheet read(String file, Sheet sheet, @Nullable SheetScan scan, ToIntFunction<TableRow> score)
            throws IOException {
        TableOrigin origin = new TableOrigin(file, sheet.getName());
        if (scan != null && !scan.faults().isEmpty()) {
            throw new ProfileRefusedException(
                    scan.faults().stream().map(fault -> in(origin, fault)).toList());
        }
        HeaderSearch header = new HeaderSearch(score);
        XlsxSheet read = new XlsxSheet(sheet, origin, scan == null ? List.of() : scan.merged(), header);
        read.search();
        return read;
    }

    private static Fault in(TableOrigin origin, Fault fault) {
        return new Fault(
                fault.code(),
                origin.at(fault.place().line(), fault.place().column()),
                fault.path(),
                fault.wrong(),
                fault.right());
    }

    private void search() throws IOException {
        MergedCells merged = merged();
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> rows = stream.iterator();
            while (header.unfinished() && rows.hasNext()) {
                header.add(merged.apply(XlsxRow.read(origin, rows.next(), 0)));
            }
        } catch (RuntimeException e) {
            if (header.rank() == 0) {
                throw e;
            } // otherwise reported when the row is read
        }
    }

    /** Its merged cells, for another pass through the rows. */
    MergedCells merged() {
        return new MergedCells(origin, ranges);
    }
}
