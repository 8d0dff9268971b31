package io.raccord.intake.template;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.raccord.intake.table.ColumnLabels;
import io.raccord.intake.table.TableColumn;
import io.raccord.intake.table.TableColumns;
import io.raccord.language.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Generator of a portfolio table template from the schema: every column with its label and description, and example rows.
 */
public final class TableTemplate {

    /** The number of rows with drop-down lists. Some programs are slow with more. */
    private static final int ROWS_WITH_CHOICES = 5_000;

    private static final double WIDTH = 22;

    private final Language language;
    private final FieldComments comments;

    private TableTemplate(Language language) {
        this.language = language;
        this.comments = new FieldComments(language);
    }

    /**
     * Writes the template as CSV in UTF-8, with the byte order mark by which Excel recognizes the encoding. In French,
     * the separator is a semicolon, as Excel expects.
     *
     * @throws IOException when writing to {@code out} fails; {@code out} stays open
     */
    public static void csv(Language language, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(language == Language.FR ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        new TableTemplate(language).rows().forEach(csv::writeRecord);
        csv.flush();
        writer.flush();
    }

    /**
     * Writes the template as a workbook: the table with drop-down lists, and a sheet that describes the columns.
     *
     * @throws IOException when writing to {@code out} fails; {@code out} stays open
     */
    public static void xlsx(Language language, OutputStream out) throws IOException {
        TableTemplate template = new TableTemplate(language);
        Workbook workbook = new Workbook(out, "Raccord", "1.0");
        template.table(workbook.newWorksheet(template.comments.get("table.sheet")));
        template.columns(workbook.newWorksheet(template.comments.get("table.columns")));
        workbook.finish();
    }

    private List<List<String>> rows() {
        List<String> remarks = new ArrayList<>();
        TableColumns.TEMPLATE.forEach(column -> remarks.add(described(column)));
        remarks.set(0, "# " + comments.get("table.remark") + " " + remarks.get(0));
        return List.of(header(), remarks, example(true), example(false));
    }

    private List<String> header() {
        return TableColumns.TEMPLATE.stream()
                .map(column -> ColumnLabels.of(column, language))
                .toList();
    }

    /** The path of {@code column}, which faults name, and its description. */
    private String described(TableColumn column) {
        return column.name() + ". " + comments.of(column);
    }

    /** One of the two example rows. The first has a value in every column. */
    private static List<String> example(boolean first) {
        List<String> cells = new ArrayList<>();
        JsonNode example = ProfileTemplate.example();
        for (TableColumn column : TableColumns.TEMPLATE) {
            JsonNode value = example.at((column.ofSite() ? "/sites/0" : "") + column.pointer());
            cells.add(
                    first || column.name().equals(TableColumns.CUSTOMER)
                            ? text(value)
                            : column.required() ? other(column) : "");
        }
        return cells;
    }

    private static String other(TableColumn column) {
        List<String> values = column.values();
        return values.isEmpty() ? "site-2" : values.get(values.size() - 1);
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? String.join("|", value.valueStream().map(JsonNode::asText).toList())
                : value.asText();
    }

    private void table(Worksheet sheet) {
        List<List<String>> rows = List.of(header(), example(true), example(false));
        for (int column = 0; column < TableColumns.TEMPLATE.size(); column++) {
            TableColumn each = TableColumns.TEMPLATE.get(column);
            for (int row = 0; row < rows.size(); row++) {
                value(sheet, row, column, each, rows.get(row).get(column));
            }
            sheet.width(column, WIDTH);
            sheet.comment(0, column, described(each));
            if (each.kind() == TableColumn.Kind.DATE) {
                sheet.style(column).format("yyyy-mm-dd").set();
            }
            choices(sheet, column, each);
        }
        sheet.range(0, 0, 0, TableColumns.TEMPLATE.size() - 1).style().bold().set();
        sheet.freezePane(3, 1);
    }

    private static void value(Worksheet sheet, int row, int column, TableColumn of, String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean stated = row > 0;
        if (stated && of.kind() == TableColumn.Kind.BOOLEAN) {
            sheet.value(row, column, Boolean.valueOf(text));
        } else if (stated && of.kind() == TableColumn.Kind.INTEGER) {
            sheet.value(row, column, Integer.valueOf(text));
        } else if (stated && of.kind() == TableColumn.Kind.NUMBER) {
            sheet.value(row, column, Double.valueOf(text));
        } else {
            sheet.value(row, column, text);
        }
    }

    /** Adds a drop-down list when the column has a fixed set of values. */
    private static void choices(Worksheet sheet, int column, TableColumn of) {
        List<String> values = of.kind() == TableColumn.Kind.BOOLEAN ? List.of("TRUE", "FALSE") : of.values();
        if (!values.isEmpty() && of.kind() != TableColumn.Kind.LIST) {
            sheet.range(1, column, ROWS_WITH_CHOICES, column)
                    .validateWithListByFormula('"' + String.join(",", values) + '"');
        }
    }

    private void columns(Worksheet sheet) {
        List<String> headings = List.of("table.label", "table.column", "table.of", "table.meaning");
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(0, i, comments.get(headings.get(i)));
        }
        int row = 1;
        for (TableColumn column : TableColumns.TEMPLATE) {
            sheet.value(row, 0, ColumnLabels.of(column, language));
            sheet.value(row, 1, column.name());
            sheet.value(row, 2, comments.get(column.ofSite() ? "table.site" : "table.customer"));
            sheet.value(row++, 3, comments.of(column));
        }
        sheet.width(0, 2 * WIDTH);
        sheet.width(1, 2 * WIDTH);
        sheet.width(3, 5 * WIDTH);
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }
}
