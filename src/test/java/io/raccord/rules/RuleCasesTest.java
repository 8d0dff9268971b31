package io.raccord.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.authoring.cases.CaseRunner;
import io.raccord.authoring.cases.ResultText;
import io.raccord.language.Language;
import io.raccord.review.CaseResult;
import io.raccord.review.RuleCase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The test cases of the shipped rules pass. */
class RuleCasesTest {

    private static final CaseRunner RUNNER = new CaseRunner(ShippedCases.SUITE.knowledge());

    static List<RuleCase> cases() {
        return ShippedCases.SUITE.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(RuleCase given) {
        CaseResult result = RUNNER.run(given);
        assertThat(new ResultText(Language.EN).failures(result)).isEmpty();
    }
}
