package io.raccord.intake.document;

import com.fasterxml.jackson.databind.JsonNode;

/** A value as messages show it: in one line, and shortened when it is long. */
public final class ShownValue {

    private static final int LONGEST = 60;

    private ShownValue() {}

    /** Shows {@code value} as JSON; the content of lists and objects is left out. */
    public static String of(JsonNode value) {
        return of(value.isContainerNode() ? (value.isArray() ? "[…]" : "{…}") : value.toString());
    }

    /** Shows {@code text} without quotes. */
    public static String of(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
