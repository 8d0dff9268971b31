package io.raccord.intake.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A value as messages show it: in one line, and shortened when it is long. */
public final class ShownValue {

    private static final int LONGEST = 60;
    private static final int LONGEST_READ = 400;

    private ShownValue() {}

    /** Shows {@code value} as JSON; the content of lists and objects is left out. */
    public static String of(JsonNode value) {
        return of(value.isContainerNode() ? (value.isArray() ? "[…]" : "{…}") : value.toString());
    }

    /** Shows {@code text} without quotes. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** Shows the value that {@code written} was read as: complete, and without quotes where it replaces a text. */
    public static String read(JsonNode read, JsonNode written) {
        List<String> elements = new ArrayList<>();
        read.forEach(element -> elements.add(element.asText()));
        String scalar = written.isTextual() ? read.asText() : read.toString();
        return of(read.isArray() ? elements.toString() : scalar, LONGEST_READ);
    }

    private static String of(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
