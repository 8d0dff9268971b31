package io.raccord.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.advice.Advice;
import io.raccord.advice.CheckAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.FindingAdvice;
import io.raccord.advice.QuestionAdvice;
import io.raccord.advice.Severity;
import io.raccord.advice.SiteAdvice;
import io.raccord.conclusion.CheckStatus;
import io.raccord.conclusion.Outcome;
import io.raccord.conclusion.Priority;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings say what checks, questions for now and outcomes of sites say, no less and no more: on seeded profiles. */
class FindingsLawTest {

    private record Said(String severity, String statement, String text, List<Integer> reasons) {}

    @Test
    void findingsAreTheChecksQuestionsAndOutcomesInOrder() {
        AdviceLawsTest.each((profile, asOf) -> {
            Advice advice = Advised.of(profile, asOf);
            List<Said> expected = new ArrayList<>();
            expected.addAll(checks(advice, CheckStatus.VIOLATED));
            expected.addAll(outcomes(advice, Outcome.NO_MODEL, "violated"));
            expected.addAll(checks(advice, CheckStatus.UNKNOWN));
            expected.addAll(outcomes(advice, Outcome.UNDETERMINED, "unknown"));
            for (QuestionAdvice question : advice.questions()) {
                if (question.priority() == Priority.NOW) {
                    String statement = "questions[" + question.path() + "]";
                    expected.add(new Said("question", statement, question.text(), question.reasons()));
                }
            }
            expected.addAll(checks(advice, CheckStatus.ATTENTION));
            assertThat(advice.findings().stream()
                            .map(each -> new Said(each.severity().id(), each.statement(), each.text(), each.reasons()))
                            .toList())
                    .isEqualTo(expected);
        });
    }

    @Test
    void findingsNameTheSitesAndConnectionsThatTheyConcern() {
        AdviceLawsTest.each((profile, asOf) -> {
            Advice advice = Advised.of(profile, asOf);
            List<String> sites = advice.sites().stream().map(SiteAdvice::id).toList();
            for (FindingAdvice finding : advice.findings()) {
                assertThat(sites).containsAll(finding.sites());
                assertThat(advice.connections().stream()
                                .filter(each -> finding.connections().contains(each.id()))
                                .map(ConnectionAdvice::sites))
                        .allSatisfy(each -> assertThat(each).containsAnyElementsOf(finding.sites()));
                advice.connections().stream()
                        .filter(each -> each.id().equals(finding.subject()))
                        .forEach(each -> {
                            assertThat(finding.sites()).isEqualTo(each.sites());
                            assertThat(finding.connections()).containsExactly(each.id());
                        });
                boolean ofOneSite = finding.subject().startsWith("sites[");
                assertThat(ofOneSite).isEqualTo(ofOneSite && finding.sites().size() == 1);
                if (finding.severity() == Severity.VIOLATED
                        && finding.statement().endsWith(".outcome")) {
                    assertThat(finding.connections()).isEmpty();
                }
            }
        });
    }

    private static List<Said> checks(Advice advice, CheckStatus status) {
        return advice.checks().stream()
                .filter(check -> check.status() == status)
                .map(check -> new Said(status.id(), statement(check), check.message(), check.reasons()))
                .toList();
    }

    private static String statement(CheckAdvice check) {
        return "checks." + check.id() + "[" + check.subject() + "]";
    }

    private static List<Said> outcomes(Advice advice, Outcome outcome, String severity) {
        List<Said> said = new ArrayList<>();
        for (SiteAdvice site : advice.sites()) {
            if (site.outcome() == outcome) {
                String statement = "sites[" + site.id() + "].outcome";
                FindingAdvice found = advice.findings().stream()
                        .filter(each -> each.statement().equals(statement))
                        .findFirst()
                        .orElseThrow();
                assertThat(found.text()).contains(site.id());
                said.add(new Said(severity, statement, found.text(), site.reasons()));
            }
        }
        return said;
    }
}
