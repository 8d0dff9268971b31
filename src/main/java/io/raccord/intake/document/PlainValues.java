package io.raccord.intake.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converter between trees and plain values: texts, numbers, booleans, lists and maps of them, and null. */
public final class PlainValues {

    private PlainValues() {}

    /** Converts {@code node}; null when it is missing or null. */
    public static @Nullable Object of(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (node.isObject()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), of(field.getValue())));
            return fields;
        }
        if (node.isArray()) {
            List<@Nullable Object> elements = new ArrayList<>();
            node.forEach(element -> elements.add(of(element)));
            return elements;
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isIntegralNumber()) {
            return node.canConvertToInt() ? (Object) node.intValue() : node.bigIntegerValue();
        }
        if (node.isNumber()) { // a decimal keeps its digits, which may be ambiguous
            return node.isBigDecimal() ? (Object) node.decimalValue() : node.doubleValue();
        }
        return node.textValue();
    }

    /** The tree of {@code value}. */
    public static JsonNode tree(@Nullable Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value == null) {
            return nodes.nullNode();
        }
        if (value instanceof Map<?, ?> fields) {
            ObjectNode object = nodes.objectNode();
            fields.forEach((name, field) -> object.set(String.valueOf(name), tree(field)));
            return object;
        }
        if (value instanceof Iterable<?> elements) {
            ArrayNode array = nodes.arrayNode();
            elements.forEach(element -> array.add(tree(element)));
            return array;
        }
        if (value instanceof Boolean truth) {
            return nodes.booleanNode(truth);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            return nodes.numberNode(new BigInteger(value.toString()));
        }
        if (value instanceof BigDecimal number) {
            return nodes.numberNode(number);
        }
        return value instanceof Number number && Double.isFinite(number.doubleValue())
                ? nodes.numberNode(number.doubleValue())
                : nodes.textNode(value.toString());
    }
}
