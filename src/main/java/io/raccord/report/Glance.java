package io.raccord.report;

import io.raccord.advice.Advice;
import io.raccord.advice.FindingAdvice;
import io.raccord.advice.FindingStatement;
import io.raccord.advice.Severity;
import io.raccord.language.Language;
import io.raccord.report.view.Headline;
import io.raccord.report.words.Labels;
import io.raccord.report.words.Wording;
import io.raccord.rulebook.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an advice says in a few lines: the headline, and the findings of each severity by their names. */
public final class Glance {

    private final Advice advice;
    private final Wording wording;

    /**
     * @param advice the advice
     * @param words how ids read
     * @param language the language
     */
    public Glance(Advice advice, Words words, Language language) {
        this.advice = advice;
        this.wording = new Wording(words, language, new Labels(language));
    }

    /** The outcome and the findings, counted. */
    public String headline() {
        return new Headline(advice, wording).text();
    }

    /** A line for each severity that has findings, the most severe first: checks by id, questions by path, sites. */
    public List<String> findings() {
        List<String> lines = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            String found = advice.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .map(Glance::named)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!found.isEmpty()) {
                lines.add(wording.label("finding." + severity.id()) + wording.label("colon") + found);
            }
        }
        return lines;
    }

    private static String named(FindingAdvice finding) {
        String check = FindingStatement.check(finding);
        return check == null ? finding.subject() : check;
    }
}
