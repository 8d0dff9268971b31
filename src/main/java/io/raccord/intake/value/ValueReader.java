package io.raccord.intake.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.raccord.intake.schema.SchemaNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reader of one value as it was written, for the field of the schema that it belongs to. */
public final class ValueReader {

    /** The maximum length of a text that is read as anything else. */
    private static final int LONGEST = 100;

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}([.,]\\d{1,18})?");
    private static final Pattern SEPARATOR = Pattern.compile("[,;|\\v]");
    private static final Pattern OTHER_SEPARATOR = Pattern.compile("[,;\\v]");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Notation notation;

    public ValueReader(Notation notation) {
        this.notation = notation;
    }

    /** Reads {@code written} for {@code field}. A list is read when it is written as a text, element by element. */
    public ReadValue read(SchemaNode field, JsonNode written) {
        JsonNode schema = field.schema();
        String type = schema.path("type").asText();
        if (schema.has("const")) {
            return constant(schema.get("const"), written);
        }
        if (type.equals("array")) {
            return written.isTextual() ? list(field, written.textValue()) : exact(written);
        }
        if (type.equals("integer") && written.isBigDecimal()) { // an ambiguous point, which is kept by the parser
            return Amounts.read(field, written.asText(), notation) instanceof ReadValue.Unclear unclear
                    ? unclear
                    : exact(written);
        }
        if (!written.isTextual()) {
            return exact(written);
        }
        String text = written.textValue();
        if (text.length() > LONGEST) {
            return schema.has("enum") || !type.equals("string") ? new ReadValue.Strange() : exact(written);
        }
        if (schema.has("enum")) {
            return term(schema.get("enum"), text);
        }
        return switch (type) {
            case "boolean" -> truth(text);
            case "integer" -> Amounts.read(field, text, notation);
            case "number" -> number(text);
            default -> exact(written);
        };
    }

    private static ReadValue exact(JsonNode written) {
        return new ReadValue.Clear(written, false);
    }

    private static ReadValue constant(JsonNode value, JsonNode written) {
        return written.isNumber()
                        && NUMBER.matcher(value.asText()).matches()
                        && Double.parseDouble(value.asText()) == written.doubleValue()
                ? new ReadValue.Clear(value, true)
                : exact(written);
    }

    private static ReadValue term(JsonNode allowed, String text) {
        Set<String> ids = new LinkedHashSet<>();
        allowed.forEach(id -> ids.add(id.asText()));
        String id = Vocabulary.shipped().term(ids, text);
        return id == null ? new ReadValue.Strange() : new ReadValue.Clear(NODES.textNode(id), !id.equals(text));
    }

    private ReadValue truth(String text) {
        Boolean truth = Vocabulary.shipped().truth(text);
        return truth == null
                ? new ReadValue.Strange()
                : new ReadValue.Clear(NODES.booleanNode(truth), notation == Notation.DOCUMENT);
    }

    private ReadValue number(String text) {
        String plain = text.strip();
        return NUMBER.matcher(plain).matches()
                ? new ReadValue.Clear(
                        NODES.numberNode(Numerals.decimal(plain).doubleValue()), notation == Notation.DOCUMENT)
                : new ReadValue.Strange();
    }

    private ReadValue list(SchemaNode field, String text) {
        ArrayNode list = NODES.arrayNode();
        boolean otherwise =
                notation == Notation.DOCUMENT || OTHER_SEPARATOR.matcher(text).find();
        if (text.isBlank()) {
            return new ReadValue.Strange();
        }
        if (!text.strip().equals("[]")) {
            for (String element : SEPARATOR.split(text, -1)) {
                if (!element.isBlank()) {
                    JsonNode plain = NODES.textNode(element.strip());
                    ReadValue read = read(field.items(), plain);
                    list.add(read instanceof ReadValue.Clear clear ? clear.value() : plain);
                    otherwise |= read instanceof ReadValue.Clear clear && clear.otherwise();
                }
            }
        }
        return new ReadValue.Clear(list, otherwise);
    }
}
