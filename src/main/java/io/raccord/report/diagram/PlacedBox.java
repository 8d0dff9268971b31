package io.raccord.report.diagram;

/**
 * A box with its place.
 *
 * @param fitted the box
 * @param x its left
 * @param y its top
 */
record PlacedBox(FittedBox fitted, double x, double y) {

    Box box() {
        return fitted.box();
    }

    double right() {
        return x + fitted.width();
    }

    double bottom() {
        return y + fitted.height();
    }
}
