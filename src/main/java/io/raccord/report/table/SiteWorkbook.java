package io.raccord.report.table;

import io.raccord.report.diagram.XmlText;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A writer of the table of sites as a workbook, row by row, without keeping rows in memory; a full sheet is followed by
 * another. Equal rows and dates make equal bytes, so nothing comes from the clock.
 */
public final class SiteWorkbook implements Closeable {

    private static final int ROWS_OF_EXCEL = 1_048_576;
    private static final int CHARACTERS_OF_EXCEL = 32_767;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final String WIDTH = "18";
    private static final int LETTERS = 26;

    private final ZipOutputStream zip;
    private final Writer text;
    private final LocalDate created;
    private final int rowsOfASheet;
    private int sheets;
    private int row;

    /**
     * @param created the creation date of the workbook
     * @param out stays open
     */
    public SiteWorkbook(OutputStream out, LocalDate created) throws IOException {
        this(out, created, ROWS_OF_EXCEL);
    }

    public SiteWorkbook(OutputStream out, LocalDate created, int rowsOfASheet) throws IOException {
        this.zip = new ZipOutputStream(out);
        this.text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.created = created;
        this.rowsOfASheet = rowsOfASheet;
        begin();
    }

    private void begin() throws IOException {
        sheets++;
        part(WorkbookParts.sheet(sheets));
        text.write(WorkbookParts.DECLARATION + "<worksheet xmlns=\"" + WorkbookParts.MAIN + "\">"
                + "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<cols><col min=\"1\" max=\"" + SiteColumn.ALL.size() + "\" width=\"" + WIDTH
                + "\" customWidth=\"1\"/></cols><sheetData>");
        row = 1;
        text.write("<row r=\"1\">");
        for (int i = 0; i < SiteColumn.ALL.size(); i++) {
            text(i, WorkbookParts.HEADER_STYLE, SiteColumn.ALL.get(i).name());
        }
        text.write("</row>");
    }

    private void end() throws IOException {
        text.write("</sheetData></worksheet>");
        text.flush();
        zip.closeEntry();
    }

    private void part(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(created.atStartOfDay());
        zip.putNextEntry(entry);
    }

    /** Adds a row of cells as CSV has them. */
    public void add(List<String> cells) throws IOException {
        if (row == rowsOfASheet) {
            end();
            begin();
        }
        row++;
        text.write("<row r=\"" + row + "\">");
        for (int i = 0; i < cells.size(); i++) {
            cell(i, SiteColumn.ALL.get(i).kind(), cells.get(i));
        }
        text.write("</row>");
    }

    private void cell(int column, SiteColumn.Kind kind, String value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        switch (kind) {
            case TEXT -> text(column, 0, SiteTable.plain(value));
            case INTEGER -> number(column, 0, Integer.parseInt(value));
            case DATE ->
                number(column, WorkbookParts.DATE_STYLE, ChronoUnit.DAYS.between(DAY_ZERO, LocalDate.parse(value)));
        }
    }

    private void number(int column, int style, long value) throws IOException {
        text.write("<c r=\"" + name(column) + row + "\" s=\"" + style + "\"><v>" + value + "</v></c>");
    }

    private void text(int column, int style, String value) throws IOException {
        String shown = value.length() > CHARACTERS_OF_EXCEL
                ? value.substring(0, CHARACTERS_OF_EXCEL - 1) + '…' // half a character becomes a replacement character
                : value;
        text.write("<c r=\"" + name(column) + row + "\" s=\"" + style + "\" t=\"inlineStr\"><is>"
                + "<t xml:space=\"preserve\">"
                + XmlText.clean(shown)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                + "</t></is></c>");
    }

    /** The letters of a column: A to Z, AA, AB and so on. */
    private static String name(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : name(column / LETTERS - 1) + last;
    }

    @Override
    public void close() throws IOException {
        end();
        for (Map.Entry<String, String> each :
                new WorkbookParts(sheets, created).byName().entrySet()) {
            part(each.getKey());
            zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }
}
