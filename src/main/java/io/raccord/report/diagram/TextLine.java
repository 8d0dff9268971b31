package io.raccord.report.diagram;

/**
 * A line of text in a box, as it is drawn.
 *
 * @param text short enough to fit
 * @param style its weight and size
 * @param x where it begins, from the left of its box
 * @param baseline where it stands, from the top of its box
 */
record TextLine(String text, TextStyle style, double x, double baseline) {

    double width() {
        return style.width(text);
    }
}
