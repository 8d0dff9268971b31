package io.raccord.intake.xlsx;

import io.raccord.intake.row.TableCell;
import io.raccord.intake.row.TableOrigin;
import io.raccord.intake.row.TableRow;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Converter from a workbook row to a table row, with each cell as it would be written in CSV. */
final class XlsxRow {

    /** The literals in a cell format: quoted, in brackets, or escaped. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private static final Pattern DATE = Pattern.compile("(?i).*[ymdhs].*");
    private static final int LONGEST_NUMBER = 60;

    /** The number of 9999-12-31, the last day that a workbook can hold. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private final TableOrigin origin;
    private final Row row;
    private final List<Fault> faults = new ArrayList<>();

    private XlsxRow(TableOrigin origin, Row row) {
        this.origin = origin;
        this.row = row;
    }

    /** Converts {@code row}, padded with empty cells to {@code width}. */
    static TableRow read(TableOrigin origin, Row row, int width) {
        XlsxRow reader = new XlsxRow(origin, row);
        List<TableCell> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null) {
                reader.fill(cells, cell.getColumnIndex());
                cells.add(new TableCell(reader.text(cell).strip(), reader.place(cells.size())));
            }
        }
        reader.fill(cells, width);
        return new TableRow(row.getRowNum(), cells, List.copyOf(reader.faults));
    }

    private void fill(List<TableCell> cells, int width) {
        while (cells.size() < width) {
            cells.add(new TableCell("", place(cells.size())));
        }
    }

    private Place place(int column) {
        return origin.at(row.getRowNum(), column + 1);
    }

    private String text(Cell cell) {
        Object value = cell.getValue();
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.ERROR || (raw != null && raw.startsWith("#") && cell.getFormula() != null)) {
            faults.add(Fault.of("cell-error", place(cell.getColumnIndex()), null, raw == null ? "" : raw));
            return "";
        }
        if (cell.getType() == CellType.FORMULA && (raw == null || raw.isEmpty()) && value == null) {
            faults.add(Fault.of("cell-formula", place(cell.getColumnIndex()), null));
            return "";
        }
        if (value instanceof BigDecimal number) {
            String format = placeholders(cell.getDataFormatString());
            if (format.contains("%")) {
                return plain(number.movePointRight(2)) + " %"; // as it is shown
            }
            return DATE.matcher(format).matches() ? date(cell, number) : plain(number);
        }
        if (value instanceof Boolean truth) {
            return truth.toString();
        }
        return value == null ? "" : value.toString();
    }

    /** The placeholders of {@code format}; empty for the general format. */
    private static String placeholders(@Nullable String format) {
        return format == null || format.equalsIgnoreCase("General")
                ? ""
                : LITERAL.matcher(format).replaceAll("");
    }

    private String date(Cell cell, BigDecimal number) {
        if (number.compareTo(LAST_DAY) > 0 || number.signum() < 0) {
            faults.add(Fault.of("xlsx-date", place(cell.getColumnIndex()), null, number.toString()));
            return "";
        }
        LocalDateTime time = cell.asDate();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs(stripped.scale()) > LONGEST_NUMBER ? stripped.toString() : stripped.toPlainString();
    }
}
