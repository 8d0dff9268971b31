package io.raccord.report.diagram;

import java.util.List;

/**
 * A diagram that has a shape.
 *
 * @param topology what it shows
 * @param width of all, margins included
 * @param height of all, margins included
 * @param headings over the columns
 * @param boxes in the order of the topology
 * @param routes in the order of the topology
 */
public record Drawing(
        Topology topology,
        double width,
        double height,
        List<Heading> headings,
        List<PlacedBox> boxes,
        List<Route> routes) {

    static final double MARGIN = 12;
    /** What the headings take at the top. */
    static final double TOP = 34;
    /** What the legend takes at the bottom. */
    static final double BOTTOM = 30;

    /** {@code topology} laid out; the same one has the same shape every time. */
    public static Drawing of(Topology topology) {
        return new LayeredLayout(topology).drawing();
    }

    /** The drawing as an SVG element, with all that it needs, for {@code look}. */
    public String svg(Look look) {
        return new SvgDrawing(this, look).write();
    }
}
