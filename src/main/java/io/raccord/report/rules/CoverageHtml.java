package io.raccord.report.rules;

import io.raccord.report.words.Labels;
import io.raccord.review.ConditionCoverage;
import io.raccord.review.PackCoverage;
import java.util.List;
import java.util.Locale;

/** Coverage as a page: a table of conditions per file, gaps marked. */
public final class CoverageHtml {

    private CoverageHtml() {}

    public static String of(PackCoverage coverage, Labels labels) {
        String title = escaped(labels.of("coverage.title"));
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(labels.language().code())
                .append("\">\n<head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append(
                        "</title><style>body{font-family:sans-serif;margin:2em}td,th{padding:.2em .6em;text-align:left}")
                .append("tr.gap{background:#fde2e2;color:#111}code{white-space:pre-wrap}</style></head>\n<body><h1>")
                .append(title)
                .append("</h1>\n");
        CoverageTotals.of(coverage, labels)
                .forEach(line -> page.append("<p>").append(escaped(line)).append("</p>\n"));
        String file = "";
        for (ConditionCoverage each : coverage.conditions()) {
            if (!each.place().file().equals(file)) {
                page.append(file.isEmpty() ? "" : "</table>\n");
                file = each.place().file();
                page.append("<h2>").append(escaped(file)).append("</h2>\n<table><tr>");
                for (String key : List.of("line", "rule", "condition", "true", "false")) {
                    page.append("<th scope=\"col\">")
                            .append(escaped(labels.of("coverage." + key)))
                            .append("</th>");
                }
                page.append("</tr>\n");
            }
            page.append(String.format(
                    Locale.ROOT,
                    "<tr%s><td>%d:%d</td><td>%s</td><td><code>%s</code></td><td>%d</td><td>%d</td></tr>%n",
                    each.sides() < 2 ? " class=\"gap\"" : "",
                    each.place().line(),
                    each.place().column(),
                    escaped(each.rule()),
                    escaped(each.text()),
                    each.seenTrue(),
                    each.seenFalse()));
        }
        return page.append(file.isEmpty() ? "" : "</table>\n")
                .append("</body></html>\n")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
