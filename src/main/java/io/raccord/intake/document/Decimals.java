package io.raccord.intake.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reader of decimal fractions. One whose point may group thousands, such as 1.000, keeps its digits. */
final class Decimals {

    private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?[1-9]\\d{0,2}\\.\\d{3}");

    private Decimals() {}

    static JsonNode node(String text) {
        return AMBIGUOUS.matcher(text).matches()
                ? DecimalNode.valueOf(new BigDecimal(text))
                : DoubleNode.valueOf(Double.parseDouble(text));
    }
}
