package io.raccord.intake.table;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.intake.schema.SchemaNode;
import java.util.List;

/**
 * A column of a portfolio's table: a field of the profile, or the date of the advice.
 *
 * @param name the header, such as {@code site.role} or {@code requirements.bandwidthMbps}
 * @param pointer where the field stands, from the profile or, for a site's, from the site
 * @param kind how a cell is read
 * @param ofSite whether each row states its own; else it is the customer's, on any of its rows
 * @param required whether no profile can do without
 * @param field the field's part of the schema
 */
public record TableColumn(String name, String pointer, Kind kind, boolean ofSite, boolean required, SchemaNode field) {

    /** How a cell is read. */
    public enum Kind {
        TEXT,
        INTEGER,
        BOOLEAN,
        LIST,
        DATE
    }

    /** The kind of the values that {@code field} holds. */
    static Kind kind(SchemaNode field) {
        JsonNode schema = field.schema();
        return switch (schema.path("type").asText()) {
            case "array" -> Kind.LIST;
            case "boolean" -> Kind.BOOLEAN;
            case "integer" -> Kind.INTEGER;
            default -> Kind.TEXT;
        };
    }

    /** The values that a cell, or each element of its list, may have; empty where the schema lists none. */
    public List<String> values() {
        JsonNode schema = kind == Kind.LIST ? field.items().schema() : field.schema();
        return schema.path("enum").valueStream().map(JsonNode::asText).toList();
    }
}
