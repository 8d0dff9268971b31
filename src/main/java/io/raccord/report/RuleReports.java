package io.raccord.report;

import io.raccord.language.Language;
import io.raccord.language.Text;
import io.raccord.problem.Fault;
import io.raccord.report.rules.CoverageHtml;
import io.raccord.report.rules.CoverageJson;
import io.raccord.report.rules.CoverageText;
import io.raccord.report.rules.FindingReport;
import io.raccord.report.words.Labels;
import io.raccord.review.PackCoverage;
import java.util.List;
import java.util.Map;

/** Reports about rules: what test cases cover, and what a check finds. */
public final class RuleReports {

    private final Language language;

    /**
     * @param language the language of the texts
     */
    public RuleReports(Language language) {
        this.language = language;
    }

    /** {@code coverage} in {@code format}, ended by a line end. */
    public String coverage(PackCoverage coverage, CoverageFormat format) {
        Labels labels = new Labels(language);
        return switch (format) {
            case TEXT -> CoverageText.of(coverage, labels);
            case JSON -> CoverageJson.of(coverage);
            case HTML -> CoverageHtml.of(coverage, labels);
        };
    }

    /**
     * {@code findings} in {@code format}, ended by a line end unless there is nothing to say.
     *
     * @param codes what each code is about, in a sentence
     */
    public String findings(List<Fault> findings, Map<String, Text> codes, FindingFormat format) {
        FindingReport report = new FindingReport(language, codes);
        return switch (format) {
            case TEXT -> report.text(findings);
            case GITHUB -> report.github(findings);
            case JSON -> report.json(findings);
            case SARIF -> report.sarif(findings);
        };
    }
}
