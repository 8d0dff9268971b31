package io.raccord.intake.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A small profile with one more value, in each format.
 *
 * @param column the field of the value, named as a column of a table
 */
record ProfileForms(String column) {

    private static final String MARK = "@@";

    /** As JSON, with {@code value} as it is. */
    String json(JsonNode value) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("schemaVersion", "1");
        root.putObject("customer").put("id", "acme");
        ObjectNode site = root.putArray("sites").addObject().put("id", "paris").put("role", "office");
        if (column.contains("coordinates")) {
            site.putObject("coordinates").put("latitude", 1).put("longitude", 2);
        }
        if (column.startsWith("existingCircuit.")) {
            ObjectNode circuit = root.putArray("existingCircuits").addObject();
            circuit.put("id", "one").put("peeringLocation", "Paris").set(last(), value);
            return root.toString();
        }
        ObjectNode owner = column.startsWith("site.") ? site : root;
        String[] names = column.replaceFirst("^site\\.", "").split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            owner = owner.withObjectProperty(names[i]);
        }
        owner.set(last(), value);
        return root.toString();
    }

    private String last() {
        return column.substring(column.lastIndexOf('.') + 1);
    }

    /** As YAML, with {@code written} without quotes where YAML needs none. */
    String yaml(String written) {
        boolean plain = written.matches("[\\p{L}\\d .'’/-]+") && !written.isBlank();
        String scalar = plain ? written : "'" + written.replace("'", "''") + "'";
        return json(JsonNodeFactory.instance.textNode(MARK)).replace("\"" + MARK + "\"", " " + scalar);
    }

    private String[][] table(String written) {
        String circuit = column.startsWith("existingCircuit.") ? "one" : "";
        String[] names = {"customer.id", "site.id", "existingCircuit.1.id", "existingCircuit.1.peeringLocation"};
        String[] cells = {"acme", "paris", circuit, circuit.isEmpty() ? "" : "Paris"};
        String[][] more = column.equals("site.role")
                ? new String[][] {{"site.role"}, {written}}
                : column.contains("coordinates")
                        ? new String[][] {{"site.role", "site.coordinates.longitude", column}, {"office", "2", written}}
                        : new String[][] {{"site.role", column}, {"office", written}};
        return new String[][] {joined(names, more[0]), joined(cells, more[1])};
    }

    private static String[] joined(String[] one, String[] other) {
        return Stream.concat(Arrays.stream(one), Arrays.stream(other)).toArray(String[]::new);
    }

    byte[] csv(String written) {
        StringBuilder csv = new StringBuilder();
        for (String[] row : table(written)) {
            for (String cell : row) {
                csv.append('"').append(cell.replace("\"", "\"\"")).append("\",");
            }
            csv.setCharAt(csv.length() - 1, '\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx(String written) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("table");
            String[][] rows = table(written);
            for (int row = 0; row < rows.length; row++) {
                for (int cell = 0; cell < rows[row].length; cell++) {
                    sheet.value(row, cell, rows[row][cell]);
                }
            }
        }
        return bytes.toByteArray();
    }
}
