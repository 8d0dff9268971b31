package io.raccord.report.rules;

import io.raccord.report.words.Labels;
import io.raccord.review.ConditionCoverage;
import io.raccord.review.PackCoverage;

/** What test cases leave out, one rule or condition per line, then the totals. */
public final class CoverageText {

    private CoverageText() {}

    public static String of(PackCoverage coverage, Labels labels) {
        StringBuilder text = new StringBuilder();
        coverage.rules().stream()
                .filter(rule -> !rule.covered())
                .forEach(rule -> text.append(rule.place())
                        .append(": ")
                        .append(labels.of(
                                rule.fired() == 0 ? "coverage.never-fired" : "coverage.never-silent", rule.rule()))
                        .append('\n'));
        for (ConditionCoverage each : coverage.conditions()) {
            if (each.sides() < 2) {
                String key = each.sides() == 0
                        ? "coverage.never-seen"
                        : each.seenTrue() == 0 ? "coverage.never-true" : "coverage.never-false";
                text.append(each.place())
                        .append(": ")
                        .append(labels.of(key, each.rule(), each.text()))
                        .append('\n');
            }
        }
        CoverageTotals.of(coverage, labels).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
