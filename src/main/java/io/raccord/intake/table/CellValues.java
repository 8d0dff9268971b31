package io.raccord.intake.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.raccord.intake.document.ShownValue;
import io.raccord.intake.row.TableCell;
import io.raccord.intake.value.Notation;
import io.raccord.intake.value.ReadValue;
import io.raccord.intake.value.ValueReader;
import io.raccord.portfolio.Remark;
import io.raccord.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converter from cells to the JSON values that a profile would have in their place. Gathers faults and remarks. */
final class CellValues {

    private static final ValueReader READER = new ValueReader(Notation.CELL);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A number that a unit can follow. */
    private static final Pattern NUMERAL = Pattern.compile("[+-]?\\d[\\d.,'’\\s\\p{Z}]*");

    /** A number of units that every unit can express. */
    private static final int SAMPLE = 1_000;

    private final List<Fault> faults = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * Returns {@code bracket}, the text in brackets of the header of {@code column}, when it is another unit than the
     * column's own; otherwise an empty text.
     */
    static String unit(TableColumn column, String bracket) {
        if (bracket.isEmpty() || column.kind() != TableColumn.Kind.INTEGER) {
            return "";
        }
        ReadValue read = READER.read(column.field(), NODES.textNode(SAMPLE + " " + bracket));
        boolean none = read instanceof ReadValue.Strange;
        boolean own = read instanceof ReadValue.Clear clear && clear.value().intValue() == SAMPLE;
        return none || own ? "" : bracket;
    }

    /**
     * Converts {@code cell}; returns null, with a fault at {@code pointer}, when the text does not match the kind of
     * the column.
     *
     * @param unit the unit of a number without one; empty for the column's own
     */
    @Nullable
    JsonNode value(TableColumn column, TableCell cell, String unit, String pointer) {
        boolean number = column.kind() == TableColumn.Kind.INTEGER || column.kind() == TableColumn.Kind.NUMBER;
        if (number && cell.text().endsWith("%")) {
            faults.add(Fault.of("cell-percent", cell.place(), pointer, ShownValue.of(cell.text()), column.name()));
            return null;
        }
        boolean bare = !unit.isEmpty() && NUMERAL.matcher(cell.text()).matches();
        JsonNode written = NODES.textNode(bare ? cell.text() + " " + unit : cell.text());
        ReadValue read = READER.read(column.field(), written);
        if (read instanceof ReadValue.Clear clear) {
            if (clear.otherwise()) {
                remarks.add(new Remark(
                        cell.place(), pointer, ShownValue.of(written), ShownValue.read(clear.value(), written)));
            }
            return clear.value();
        }
        if (read instanceof ReadValue.Unclear unclear) {
            faults.add(Fault.of(
                    unclear.code(), cell.place(), pointer, unclear.arguments().toArray()));
            return null;
        }
        return switch (column.kind()) {
            case TEXT, LIST, DATE -> written; // the schema rejects it
            case BOOLEAN -> strange("cell-boolean", cell, pointer);
            case NUMBER -> strange("cell-number", cell, pointer);
            case INTEGER -> strange("cell-integer", cell, pointer);
        };
    }

    private @Nullable JsonNode strange(String code, TableCell cell, String pointer) {
        faults.add(Fault.of(code, cell.place(), pointer, ShownValue.of(cell.text())));
        return null;
    }

    List<Fault> faults() {
        return faults;
    }

    List<Remark> remarks() {
        return remarks;
    }
}
