package io.raccord.report.diagram;

import java.util.Locale;

/** A weight and a size of text. */
enum TextStyle {
    HEADING(11, 15, true),
    TITLE(12, 16, true),
    DETAIL(11, 14, false);

    private final double size;
    private final double leading;
    private final boolean bold;

    TextStyle(double size, double leading, boolean bold) {
        this.size = size;
        this.leading = leading;
        this.bold = bold;
    }

    double size() {
        return size;
    }

    /** From one line to the next. */
    double leading() {
        return leading;
    }

    boolean bold() {
        return bold;
    }

    double width(String text) {
        return (bold ? Typeface.BOLD : Typeface.REGULAR).width(text, size);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
