package io.raccord.report.rules;

import io.raccord.report.words.Labels;
import io.raccord.review.PackCoverage;
import java.util.List;

/** What test cases cover in all, in sentences. */
final class CoverageTotals {

    private CoverageTotals() {}

    static List<String> of(PackCoverage coverage, Labels labels) {
        return List.of(
                labels.of(
                        "coverage.rules",
                        shown(labels, coverage.rulePercent()),
                        coverage.rules().size(),
                        coverage.cases()),
                labels.of(
                        "coverage.conditions",
                        shown(labels, coverage.conditionPercent()),
                        coverage.conditions().size(),
                        coverage.cases()));
    }

    private static String shown(Labels labels, double percent) {
        return String.format(labels.language().locale(), "%.1f", Math.floor(percent * 10) / 10);
    }
}
