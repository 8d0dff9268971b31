package io.raccord.intake.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.raccord.intake.row.TableCell;
import io.raccord.problem.Fault;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converter from a cell to the JSON value that a profile would have in its place. */
final class CellValues {

    private static final Set<String> TRUE = Set.of("true", "vrai", "yes", "oui");
    private static final Set<String> FALSE = Set.of("false", "faux", "no", "non");

    /**
     * An integer: digits, optionally grouped by three with blanks as in French, optionally with zero decimals after a
     * point or comma.
     */
    private static final Pattern INTEGER = Pattern.compile("-?(\\d+|\\d{1,3}([ \\u00A0\\u202F]\\d{3})+)([.,]0{1,2})?");

    /** A number: digits, optionally with decimals after a point or comma. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,18})?");

    private static final int DIGITS = 40;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CellValues() {}

    /**
     * Converts {@code cell}; returns null, with a fault at {@code pointer}, when the text does not match the kind of
     * the column.
     */
    static @Nullable JsonNode value(TableColumn column, TableCell cell, String pointer, List<Fault> faults) {
        String text = cell.text();
        return switch (column.kind()) {
            case TEXT, DATE -> NODES.textNode(text);
            case LIST -> list(text);
            case BOOLEAN -> truth(cell, pointer, faults);
            case NUMBER -> {
                if (!NUMBER.matcher(text).matches()) {
                    faults.add(Fault.of("cell-number", cell.place(), pointer, shown(text)));
                    yield null;
                }
                yield NODES.numberNode(Double.parseDouble(text.replace(',', '.')));
            }
            case INTEGER -> {
                if (text.length() > DIGITS || !INTEGER.matcher(text).matches()) {
                    faults.add(Fault.of("cell-integer", cell.place(), pointer, shown(text)));
                    yield null;
                }
                yield NODES.numberNode(
                        new BigInteger(text.replaceFirst("[.,]0+$", "").replaceAll("[ \\u00A0\\u202F]", "")));
            }
        };
    }

    private static @Nullable JsonNode truth(TableCell cell, String pointer, List<Fault> faults) {
        String word = cell.text().toLowerCase(Locale.ROOT);
        if (!TRUE.contains(word) && !FALSE.contains(word)) {
            faults.add(Fault.of("cell-boolean", cell.place(), pointer, shown(cell.text())));
            return null;
        }
        return NODES.booleanNode(TRUE.contains(word));
    }

    private static ArrayNode list(String text) {
        ArrayNode list = NODES.arrayNode();
        if (!text.equals("[]")) {
            for (String element : text.split("\\|", -1)) {
                if (!element.isBlank()) {
                    list.add(element.strip());
                }
            }
        }
        return list;
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 59)) + "…";
    }
}
