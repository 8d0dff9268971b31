package io.raccord.intake.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Parser of decimal numbers as English and French texts write them. */
final class Numerals {

    /** Digits in groups of three that are separated by blanks or, as in Switzerland, by apostrophes. */
    private static final Pattern GROUPED_BY_BLANKS =
            Pattern.compile("[+-]?\\d{1,3}(?:[ '’\\u00A0\\u202F\\u2009]\\d{3})+(?:[.,]\\d+)?");

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

    /** A point or comma that may group thousands as well as begin decimals. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern GROUPED_BY_COMMAS =
            Pattern.compile("[+-]?\\d{1,3}(?:(?:,\\d{3}){2,}(?:\\.\\d+)?|(?:,\\d{3})+\\.\\d+)");

    private static final Pattern GROUPED_BY_POINTS =
            Pattern.compile("[+-]?\\d{1,3}(?:(?:\\.\\d{3}){2,}(?:,\\d+)?|(?:\\.\\d{3})+,\\d+)");

    private Numerals() {}

    /** What {@code text} may mean: nothing, one number, or two when a point or comma is ambiguous. */
    static List<BigDecimal> read(String text) {
        if (AMBIGUOUS.matcher(text).matches()) {
            return List.of(decimal(text), new BigDecimal(text.replaceAll("[.,]", "")));
        }
        if (PLAIN.matcher(text).matches()) {
            return List.of(decimal(text));
        }
        if (GROUPED_BY_BLANKS.matcher(text).matches()) {
            return List.of(decimal(text.replaceAll("[^\\d.,+-]", "")));
        }
        if (GROUPED_BY_COMMAS.matcher(text).matches()) {
            return List.of(new BigDecimal(text.replace(",", "")));
        }
        return GROUPED_BY_POINTS.matcher(text).matches() ? List.of(decimal(text.replace(".", ""))) : List.of();
    }

    /** Reads {@code text}, in which a point or comma begins the decimals. */
    static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
