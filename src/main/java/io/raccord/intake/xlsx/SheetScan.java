package io.raccord.intake.xlsx;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Scan of the XML of one sheet before it is read. It finds merged cells, and numbers, references and indexes that the
 * workbook library would not survive.
 */
final class SheetScan {

    private static final int MOST_TOLD = 20;
    private static final int LONGEST_SHOWN = 40;
    private static final int LONGEST_NUMBER = 400;
    private static final int STYLES = 65_536;

    /** The maximum number of merged ranges of a workbook. */
    static final int MOST_MERGED = 200_000;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d++(\\.\\d*+)?|\\.\\d++)([eE][+-]?\\d{1,3})?");

    private final String file;
    private final int texts;
    private final int room;
    private final List<CellRange> merged = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int row;
    private int column;
    private String type = "n";

    private SheetScan(String file, int texts, int room) {
        this.file = file;
        this.texts = texts;
        this.room = room;
    }

    /**
     * Scans {@code sheet}. A part that is not XML is ignored here: the workbook library rejects it.
     *
     * @param file the file name in faults
     * @param texts the number of shared texts of the workbook
     * @param room the number of merged ranges that it may have
     */
    static SheetScan of(String file, InputStream sheet, int texts, int room) {
        SheetScan scan = new SheetScan(file, texts, room);
        try {
            PartXml.elements(sheet, scan::element);
        } catch (XMLStreamException e) {
            // reported when the sheet is read
        }
        scan.merged.sort(Comparator.comparingInt(CellRange::firstRow).thenComparingInt(CellRange::firstColumn));
        return scan;
    }

    /** The ranges of merged cells, from top to bottom. */
    List<CellRange> merged() {
        return merged;
    }

    /** What is malformed, each at its cell. */
    List<Fault> faults() {
        return faults;
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> row(xml.getAttributeValue(null, "r"));
            case "c" -> cell(xml);
            case "v" -> value(xml.getElementText().strip());
            case "f" -> formula(xml);
            case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
            default -> {
                // formats and the like, which are not read
            }
        }
    }

    private void row(@Nullable String number) {
        row++;
        column = 0;
        if (number == null) {
            return;
        }
        int stated = CellReference.index(number, CellReference.LAST_ROW + 1);
        if (stated < 1) {
            fault("xlsx-row", number, CellReference.LAST_ROW);
        } else {
            row = stated;
        }
    }

    private void cell(XMLStreamReader xml) {
        column++;
        String stated = xml.getAttributeValue(null, "r");
        if (stated != null) {
            CellReference reference = CellReference.of(stated);
            if (reference == null) {
                fault("xlsx-cell", stated);
            } else {
                column = reference.column();
            }
        }
        String style = xml.getAttributeValue(null, "s");
        if (style != null && CellReference.index(style, STYLES) < 0) {
            fault("xlsx-style", style);
        }
        type = String.valueOf(xml.getAttributeValue(null, "t"));
    }

    private void value(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (type.equals("s") && CellReference.index(text, texts) < 0) {
            fault("xlsx-text", text, texts);
        }
        if (type.equals("b") && !text.equals("0") && !text.equals("1")) {
            fault("xlsx-boolean", text);
        }
        boolean number = type.equals("n") || type.equals("null");
        if (number && (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches())) {
            fault("xlsx-number", text);
        }
    }

    private void formula(XMLStreamReader xml) {
        String shared = xml.getAttributeValue(null, "si");
        String range = xml.getAttributeValue(null, "ref");
        if (shared != null && CellReference.index(shared, Integer.MAX_VALUE) < 0) {
            fault("xlsx-formula", shared);
        }
        if (range != null && CellRange.of(range) == null) {
            fault("xlsx-cell", range);
        }
    }

    private void merge(@Nullable String text) {
        CellRange range = text == null ? null : CellRange.of(text);
        row = 1; // of the sheet as a whole: the list of merged cells follows the rows
        column = 1;
        if (range == null) {
            fault("xlsx-cell", String.valueOf(text));
        } else if (merged.size() < room) {
            merged.add(range);
        } else if (merged.size() == room
                && faults.stream().noneMatch(fault -> fault.code().equals("xlsx-merged"))) {
            fault("xlsx-merged", String.valueOf(MOST_MERGED));
        }
    }

    private void fault(String code, String stated, Object... more) {
        if (faults.size() < MOST_TOLD) {
            String shown = stated.length() <= LONGEST_SHOWN ? stated : stated.substring(0, LONGEST_SHOWN) + "…";
            Object[] arguments = new Object[more.length + 1];
            arguments[0] = shown;
            System.arraycopy(more, 0, arguments, 1, more.length);
            faults.add(Fault.of(code, new Place(file, Math.max(1, row), Math.max(1, column)), null, arguments));
        }
    }
}
