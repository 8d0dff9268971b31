package io.raccord.intake.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Fast validator compiled from a published schema. It supports the keywords that our schemas use and is conservative:
 * in case of doubt it rejects the tree, and the full validator decides.
 */
public final class SchemaCheck {

    private static final Set<String> REMARKS =
            Set.of("$schema", "$id", "$defs", "title", "description", "default", "unevaluatedProperties");

    private final JsonNode root;
    private final Map<String, Predicate<JsonNode>> known = new HashMap<>();
    private final Predicate<JsonNode> check;

    public SchemaCheck(PublishedSchema schema) {
        this.root = schema.tree();
        this.check = check(root);
    }

    /** Returns true only when {@code tree} is valid. */
    public boolean holds(JsonNode tree) {
        return check.test(tree);
    }

    private Predicate<JsonNode> check(JsonNode schema) {
        List<Predicate<JsonNode>> checks = new ArrayList<>();
        keywords(schema, checks);
        if (schema.has("properties") || schema.has("allOf")) {
            checks.add(properties(schema));
        }
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of predicates
        Predicate<JsonNode>[] all = checks.toArray(new Predicate[0]);
        return node -> {
            for (Predicate<JsonNode> each : all) {
                if (!each.test(node)) {
                    return false;
                }
            }
            return true;
        };
    }

    /** Adds the checks of all keywords in the schema and those that it refers to, except for properties. */
    private void keywords(JsonNode schema, List<Predicate<JsonNode>> checks) {
        schema.properties().forEach(keyword -> {
            if (!REMARKS.contains(keyword.getKey())) {
                checks.add(check(keyword.getKey(), keyword.getValue()));
            }
        });
        schema.path("allOf").forEach(part -> keywords(referred(part), checks));
    }

    private JsonNode referred(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private Predicate<JsonNode> check(String keyword, JsonNode bound) {
        long number = bound.asLong();
        return switch (keyword) {
            case "type" -> type(bound.asText());
            case "const" -> bound::equals;
            case "enum" -> {
                Set<JsonNode> values = new HashSet<>();
                bound.forEach(values::add);
                yield values::contains;
            }
            case "pattern" -> {
                Pattern pattern = Pattern.compile(bound.asText());
                yield node ->
                        node.isTextual() && pattern.matcher(node.textValue()).matches();
            }
            case "maxLength" -> node -> node.isTextual() && node.textValue().length() <= number;
            case "minimum" -> node -> isFinite(node) && node.doubleValue() >= number;
            case "maximum" -> node -> isFinite(node) && node.doubleValue() <= number;
            case "minItems", "minProperties" -> node -> node.size() >= number;
            case "maxItems" -> node -> node.size() <= number;
            case "uniqueItems" -> SchemaCheck::differentTexts;
            case "items" -> {
                Predicate<JsonNode> item = check(bound);
                yield node -> {
                    for (JsonNode each : node) {
                        if (!item.test(each)) {
                            return false;
                        }
                    }
                    return true;
                };
            }
            case "required" -> {
                List<String> names = new ArrayList<>();
                bound.forEach(name -> names.add(name.asText()));
                yield node -> {
                    for (String name : names) {
                        if (!node.has(name)) {
                            return false;
                        }
                    }
                    return true;
                };
            }
            case "$ref" -> {
                String pointer = bound.asText().substring(1);
                Predicate<JsonNode> earlier = known.get(pointer);
                Predicate<JsonNode> referred = earlier == null ? check(root.at(pointer)) : earlier;
                known.put(pointer, referred);
                yield referred;
            }
            case "properties", "additionalProperties", "allOf" ->
                node -> true; // checked by keywords() and properties()
            default -> node -> false;
        };
    }

    private static boolean isFinite(JsonNode node) {
        return node.isNumber() && Double.isFinite(node.doubleValue());
    }

    private static Predicate<JsonNode> type(String type) {
        return switch (type) {
            case "object" -> JsonNode::isObject;
            case "array" -> JsonNode::isArray;
            case "string" -> node -> node.isTextual() && !LoneSurrogates.in(node.textValue());
            case "integer" -> JsonNode::isIntegralNumber;
            case "number" -> JsonNode::isNumber;
            case "boolean" -> JsonNode::isBoolean;
            default -> node -> false;
        };
    }

    /** Checks that every field is a property of the schema or of one that it refers to. */
    private Predicate<JsonNode> properties(JsonNode schema) {
        Map<String, Predicate<JsonNode>> fields = new HashMap<>();
        gather(schema, fields);
        return node -> {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                Predicate<JsonNode> known = fields.get(field.getKey());
                if (known == null || !known.test(field.getValue())) {
                    return false;
                }
            }
            return true;
        };
    }

    private void gather(JsonNode schema, Map<String, Predicate<JsonNode>> fields) {
        schema.path("properties").properties().forEach(field -> {
            Predicate<JsonNode> mine = check(field.getValue());
            fields.merge(field.getKey(), mine, Predicate::and);
        });
        schema.path("allOf").forEach(part -> gather(referred(part), fields));
    }

    private static boolean differentTexts(JsonNode array) {
        Set<String> seen = new HashSet<>();
        for (JsonNode each : array) {
            if (!each.isTextual() || !seen.add(each.textValue())) {
                return false;
            }
        }
        return true;
    }
}
