package io.raccord.intake.table;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.intake.schema.SchemaNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a portfolio table: a field of the profile, or the date of the advice.
 *
 * @param name the header, such as {@code site.role} or {@code requirements.bandwidthMbps}
 * @param pointer the JSON pointer of the field, relative to the profile or, for fields of a site, to the site
 * @param kind the kind of values
 * @param ofSite whether each row has its own value; otherwise it belongs to the customer and may be on any of its rows
 * @param required whether every profile needs a value
 * @param field the subschema of the field
 */
public record TableColumn(String name, String pointer, Kind kind, boolean ofSite, boolean required, SchemaNode field) {

    private static final Pattern CIRCUIT = Pattern.compile("existingCircuit\\.(\\d)\\.");

    /** The kind of values in a column. */
    public enum Kind {
        TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN,
        LIST,
        DATE
    }

    /** Returns the kind of the values of {@code field}. */
    static Kind kind(SchemaNode field) {
        JsonNode schema = field.schema();
        return switch (schema.path("type").asText()) {
            case "array" -> Kind.LIST;
            case "boolean" -> Kind.BOOLEAN;
            case "integer" -> Kind.INTEGER;
            case "number" -> Kind.NUMBER;
            default -> Kind.TEXT;
        };
    }

    /** The number of the existing circuit that the column describes, from 1; 0 for other columns. */
    public int circuit() {
        Matcher circuit = CIRCUIT.matcher(name);
        return circuit.lookingAt() ? Integer.parseInt(circuit.group(1)) : 0;
    }

    /** The allowed values of a cell, or of each element of its list; empty when the schema does not list them. */
    public List<String> values() {
        JsonNode schema = kind == Kind.LIST ? field.items().schema() : field.schema();
        return schema.path("enum").valueStream().map(JsonNode::asText).toList();
    }
}
