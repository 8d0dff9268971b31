package io.raccord.report.view;

import io.raccord.advice.Advice;
import io.raccord.advice.FindingAdvice;
import io.raccord.advice.Severity;
import io.raccord.conclusion.Outcome;
import io.raccord.report.words.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The first line of a report: the outcome and the findings, counted.
 *
 * @param advice the advice
 * @param wording the words
 */
public record Headline(Advice advice, Wording wording) {

    /** The line, such as "Recommended for 5 of 5 sites; 2 requirements not met; 3 facts to confirm". */
    public String text() {
        long recommended = sites(Outcome.RECOMMENDED);
        List<String> parts = new ArrayList<>();
        parts.add(wording.label(
                "headline.recommended", recommended, advice.sites().size()));
        add(parts, "headline.noModel", sites(Outcome.NO_MODEL));
        add(parts, "headline.violated", checks(Severity.VIOLATED));
        add(parts, "headline.confirm", checks(Severity.UNKNOWN) + checks(Severity.QUESTION));
        return String.join(wording.label("semicolon"), parts);
    }

    private void add(List<String> parts, String label, long count) {
        if (count > 0) {
            parts.add(wording.label(label, count));
        }
    }

    private long sites(Outcome outcome) {
        return advice.sites().stream().filter(site -> site.outcome() == outcome).count();
    }

    /** The findings of {@code severity} but for the outcomes of sites, which are counted by themselves. */
    private long checks(Severity severity) {
        return advice.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(FindingAdvice::statement)
                .filter(statement -> !statement.startsWith("sites["))
                .count();
    }
}
