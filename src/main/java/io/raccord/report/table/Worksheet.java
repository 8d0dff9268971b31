package io.raccord.report.table;

import io.raccord.problem.ColumnLetters;
import io.raccord.report.diagram.XmlText;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writer of the part of a workbook that holds a sheet: a frozen header with a filter, and rows. */
final class Worksheet {

    private static final int CHARACTERS_OF_EXCEL = 32_767;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Writer text;
    private final AdviceTable table;
    private final List<Column.Kind> kinds;
    private final SheetPlace place;
    private int row;

    /**
     * @param text where the part is written
     * @param table the table that the sheet shows
     * @param place the place of the sheet in the workbook
     */
    Worksheet(Writer text, AdviceTable table, SheetPlace place) {
        this.text = text;
        this.table = table;
        this.kinds = table.columns().stream().map(Column::kind).toList();
        this.place = place;
    }

    /** Begins the sheet with its header, and columns of the widths of {@code size}. */
    void begin(TableSize size) throws IOException {
        List<String> header = table.names();
        text.write(WorkbookParts.DECLARATION + "<worksheet xmlns=\"" + WorkbookParts.MAIN + "\"><dimension ref=\""
                + place.range() + "\"/><sheetViews><sheetView" + (place.number() == 1 ? " tabSelected=\"1\"" : "")
                + " workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < header.size(); i++) {
            text.write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + size.width(i)
                    + "\" customWidth=\"1\"/>");
        }
        row = 1;
        text.write("</cols><sheetData><row r=\"1\">");
        for (int i = 0; i < header.size(); i++) {
            text(i, WorkbookParts.HEADER_STYLE, header.get(i));
        }
        text.write("</row>");
    }

    /** Adds a row of cells as CSV has them. */
    void add(List<String> cells) throws IOException {
        row++;
        text.write("<row r=\"" + row + "\">");
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i));
        }
        text.write("</row>");
    }

    void end() throws IOException {
        text.write("</sheetData><autoFilter ref=\"" + place.range() + "\"/></worksheet>");
    }

    private void cell(int column, String value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        switch (kinds.get(column)) {
            case TEXT -> text(column, 0, TableLines.plain(value));
            case INTEGER -> number(column, 0, Integer.parseInt(value));
            case DATE ->
                number(column, WorkbookParts.DATE_STYLE, ChronoUnit.DAYS.between(DAY_ZERO, LocalDate.parse(value)));
        }
    }

    private void number(int column, int style, long value) throws IOException {
        text.write("<c r=\"" + ColumnLetters.of(column + 1) + row + "\" s=\"" + style + "\"><v>" + value + "</v></c>");
    }

    private void text(int column, int style, String value) throws IOException {
        String shown = value.length() > CHARACTERS_OF_EXCEL
                ? value.substring(0, CHARACTERS_OF_EXCEL - 1) + '…' // half a character becomes a replacement character
                : value;
        text.write("<c r=\"" + ColumnLetters.of(column + 1) + row + "\" s=\"" + style + "\" t=\"inlineStr\"><is>"
                + "<t xml:space=\"preserve\">"
                + XmlText.clean(shown)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                + "</t></is></c>");
    }
}
