package io.raccord.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The table of sites as a workbook, of which a few rows at a time are in memory; a full sheet is followed by another. */
public final class SiteWorkbook implements Closeable {

    private static final int ROWS_OF_EXCEL = 1_048_576;
    private static final int ROWS_IN_MEMORY = 1000;
    private static final double WIDTH = 18;

    private final Workbook workbook;
    private final int rowsOfASheet;
    private Worksheet sheet;
    private int sheets;
    private int row;

    /**
     * @param out stays open
     */
    public SiteWorkbook(OutputStream out) {
        this(out, ROWS_OF_EXCEL);
    }

    public SiteWorkbook(OutputStream out, int rowsOfASheet) {
        this.workbook = new Workbook(out, "Raccord", "1.0");
        this.rowsOfASheet = rowsOfASheet;
        this.sheet = begin();
    }

    private Worksheet begin() {
        sheets++;
        Worksheet begun = workbook.newWorksheet(sheets == 1 ? "Sites" : "Sites " + sheets);
        for (int i = 0; i < SiteColumn.ALL.size(); i++) {
            begun.width(i, WIDTH);
            begun.inlineString(0, i, SiteColumn.ALL.get(i).name());
            begun.style(0, i).bold().set();
        }
        begun.freezePane(0, 1);
        row = 1;
        return begun;
    }

    /** Adds a row of cells as CSV has them. */
    public void add(List<String> cells) throws IOException {
        if (row == rowsOfASheet) {
            sheet.finish();
            sheet = begin();
        }
        for (int i = 0; i < cells.size(); i++) {
            cell(i, SiteColumn.ALL.get(i).kind(), cells.get(i));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, SiteColumn.Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (kind) {
            case TEXT -> sheet.inlineString(row, column, SiteTable.plain(text));
            case INTEGER -> sheet.value(row, column, Integer.valueOf(text));
            case DATE -> {
                sheet.value(row, column, LocalDate.parse(text));
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
