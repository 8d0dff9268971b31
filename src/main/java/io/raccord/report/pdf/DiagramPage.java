package io.raccord.report.pdf;

import io.raccord.report.diagram.Drawing;
import java.util.Locale;
import java.util.Map;

/**
 * The page of a document that shows the diagram, in millimetres: A4 across while that is readable, else larger.
 *
 * @param width the page's width
 * @param height the page's height
 * @param drawingWidth the diagram's width
 * @param drawingHeight the diagram's height
 */
record DiagramPage(double width, double height, double drawingWidth, double drawingHeight) {

    private static final double MM_OF_A_PIXEL = 25.4 / 96;
    private static final double A4_WIDTH = 297;
    private static final double A4_HEIGHT = 210;
    /** What margins and heading take. */
    private static final double BESIDE = 29;

    private static final double ABOVE = 46;
    /** The smallest scale at which text can be read on paper. */
    private static final double READABLE = 0.6;

    private static final double LARGER = 0.75;

    private static final double TEXT_WIDTH = 176;
    private static final double TEXT_HEIGHT = 95;

    /** No page is longer: PDF ends at 200 inches. */
    private static final double LONGEST = 5000;

    static DiagramPage of(Drawing drawing) {
        double width = drawing.width() * MM_OF_A_PIXEL;
        double height = drawing.height() * MM_OF_A_PIXEL;
        double scale = Math.min(1, Math.min((A4_WIDTH - BESIDE) / width, (A4_HEIGHT - ABOVE) / height));
        if (scale < READABLE) {
            scale = Math.min(LARGER, (LONGEST - ABOVE) / height);
        }
        return new DiagramPage(
                Math.max(A4_WIDTH, width * scale + BESIDE),
                Math.max(A4_HEIGHT, height * scale + ABOVE),
                width * scale,
                height * scale);
    }

    /** The drawing among text on an upright page: as large as width and a third of the height allow. */
    static DiagramPage inText(Drawing drawing) {
        double width = drawing.width() * MM_OF_A_PIXEL;
        double height = drawing.height() * MM_OF_A_PIXEL;
        double scale = Math.min(1, Math.min(TEXT_WIDTH / width, TEXT_HEIGHT / height));
        return new DiagramPage(A4_HEIGHT, A4_WIDTH, width * scale, height * scale);
    }

    /** The same for a template. */
    Map<String, String> values() {
        return Map.of(
                "pageWidth", text(width),
                "pageHeight", text(height),
                "svgWidth", text(drawingWidth),
                "svgHeight", text(drawingHeight));
    }

    private static String text(double millimetres) {
        return String.format(Locale.ROOT, "%.1f", millimetres);
    }
}
