package io.raccord.authoring;

import io.raccord.authoring.cases.JunitXml;
import io.raccord.authoring.cases.ResultText;
import io.raccord.language.Language;
import io.raccord.review.CaseResult;
import io.raccord.review.MutationRun;
import java.util.List;

/**
 * Façade of the reports on test cases.
 *
 * @param language the language of the reports
 */
public record CaseReports(Language language) {

    /** One line with the numbers of passed and failed cases. */
    public String summary(List<CaseResult> results, long millis) {
        return new ResultText(language).summary(results, millis);
    }

    /** The failures of {@code result}, one per line, then the expected and the fired rules if they differ. */
    public List<String> failures(CaseResult result) {
        return new ResultText(language).failures(result);
    }

    /** The mutants that no case detected, one per line, then a summary. */
    public List<String> survivors(MutationRun run) {
        return new ResultText(language).survivors(run);
    }

    /** {@code results} as JUnit XML, ending with a line break. */
    public String junit(List<CaseResult> results) {
        return JunitXml.of(results, language);
    }
}
