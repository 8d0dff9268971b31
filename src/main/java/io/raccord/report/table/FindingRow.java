package io.raccord.report.table;

import io.raccord.advice.Advice;
import io.raccord.advice.FindingAdvice;
import io.raccord.advice.FindingStatement;
import io.raccord.justification.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of findings.
 *
 * @param advice the advice of its customer
 * @param finding the finding
 */
record FindingRow(Advice advice, FindingAdvice finding) {

    private static final String QUESTION = "questions[";

    /** One for each finding of {@code advice}. */
    static List<FindingRow> of(Advice advice) {
        return advice.findings().stream()
                .map(finding -> new FindingRow(advice, finding))
                .toList();
    }

    /** The id of the check whose result it is; null for a question or the outcome of a site. */
    @Nullable
    String check() {
        return FindingStatement.check(finding);
    }

    /** The path of the question that it is; null for a check or the outcome of a site. */
    @Nullable
    String question() {
        return finding.statement().startsWith(QUESTION) ? finding.subject() : null;
    }

    /** The ids of the rules that conclude it, in the order of the steps. */
    List<String> rules() {
        return finding.reasons().stream()
                .map(number -> advice.justification().get(number - 1))
                .map(Step::rule)
                .distinct()
                .toList();
    }
}
