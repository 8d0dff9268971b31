package io.raccord.report.html;

import io.raccord.report.diagram.Drawing;
import io.raccord.report.diagram.Look;
import io.raccord.report.view.ReportView;
import java.util.Map;

/** The report as one self-contained page. */
public final class HtmlReport {

    private HtmlReport() {}

    public static String render(ReportView view, boolean brief) {
        String svg = Drawing.of(view.diagram()).svg(Look.PAGE);
        return Templates.render(brief ? "advice-brief.ftlh" : "advice.ftlh", view, svg, Map.of());
    }
}
