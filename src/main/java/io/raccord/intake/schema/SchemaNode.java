package io.raccord.intake.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A subschema of the profile schema, with its name in messages: the path of fields from the root or from the enclosing
 * definition.
 *
 * @param schema the subschema
 * @param path the name, such as {@code requirements.services} or {@code site.city}
 */
public record SchemaNode(JsonNode schema, String path) {

    /** The fields in the order of the schema, after those of referenced definitions. */
    public Map<String, SchemaNode> fields() {
        Map<String, SchemaNode> fields = new LinkedHashMap<>();
        if (schema.has("$ref")) {
            fields.putAll(target().fields());
        }
        schema.path("allOf").forEach(part -> fields.putAll(new SchemaNode(part, path).fields()));
        schema.path("properties").properties().forEach(field -> {
            String below = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            fields.put(field.getKey(), new SchemaNode(field.getValue(), below));
        });
        return fields;
    }

    /** Whether {@code field} is required. */
    public boolean requires(String field) {
        for (JsonNode required : schema.path("required")) {
            if (required.asText().equals(field)) {
                return true;
            }
        }
        return schema.has("$ref") && target().requires(field);
    }

    /** The subschema of list elements; the definition when it is a reference. */
    public SchemaNode items() {
        SchemaNode items = new SchemaNode(schema.path("items"), path);
        return items.schema().has("$ref") ? items.target() : items;
    }

    /** Returns this subschema, or the definition when it is only a reference. */
    public SchemaNode resolved() {
        return schema.has("$ref") && !schema.has("properties") ? target() : this;
    }

    private SchemaNode target() {
        String name = schema.path("$ref").asText().replaceFirst("^#/\\$defs/", "");
        return new SchemaNode(PublishedSchema.PROFILE.tree().at("/$defs").path(name), name);
    }
}
