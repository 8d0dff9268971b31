package io.raccord.intake.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A part of the profile's schema, and the name by which texts speak of it: the path of its fields from the root or from
 * the definition that it stands in.
 *
 * @param schema the part
 * @param path the name, such as {@code requirements.services} or {@code site.city}
 */
public record SchemaNode(JsonNode schema, String path) {

    /** The fields in the schema's order, those of definitions that it refers to first. */
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

    /** Whether {@code field} has to be given. */
    public boolean requires(String field) {
        for (JsonNode required : schema.path("required")) {
            if (required.asText().equals(field)) {
                return true;
            }
        }
        return schema.has("$ref") && target().requires(field);
    }

    /** What each element of a list is; a definition where the schema refers to one. */
    public SchemaNode items() {
        SchemaNode items = new SchemaNode(schema.path("items"), path);
        return items.schema().has("$ref") ? items.target() : items;
    }

    /** Itself, or the definition that it only refers to. */
    public SchemaNode resolved() {
        return schema.has("$ref") && !schema.has("properties") ? target() : this;
    }

    private SchemaNode target() {
        String name = schema.path("$ref").asText().replaceFirst("^#/\\$defs/", "");
        return new SchemaNode(PublishedSchema.PROFILE.tree().at("/$defs").path(name), name);
    }
}
