package io.raccord.report;

import io.raccord.report.diagram.Drawing;
import io.raccord.report.diagram.Look;
import java.util.Map;

/** The report as one self-contained page. */
final class HtmlReport {

    private HtmlReport() {}

    static String render(ReportView view) {
        String svg = Drawing.of(view.diagram()).svg(Look.PAGE);
        return Templates.render("advice.ftlh", view, svg, Map.of());
    }
}
