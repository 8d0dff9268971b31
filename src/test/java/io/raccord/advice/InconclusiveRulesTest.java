package io.raccord.advice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.raccord.Shipped;
import io.raccord.conclusion.Conclusion;
import io.raccord.conclusion.Priority;
import io.raccord.conclusion.QuestionPriority;
import io.raccord.language.Language;
import io.raccord.profile.Profile;
import io.raccord.review.RuleCase;
import io.raccord.rules.ShippedCases;
import io.raccord.trace.Evaluation;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules that conclude two values where one is allowed give no advice, instead of a random choice. */
class InconclusiveRulesTest {

    @Test
    void aQuestionHasOnePriority() {
        RuleCase given = ShippedCases.SUITE.cases().stream()
                .filter(each -> each.name().equals("a headquarters of which nothing is known"))
                .findFirst()
                .orElseThrow();
        Profile profile = given.given().profile();
        Evaluation found = Shipped.KNOWLEDGE.evaluate(profile, given.asOf());
        Set<Conclusion> both = new LinkedHashSet<>(found.conclusions());
        both.add(new QuestionPriority("wan.technology", Priority.NOW));
        both.add(new QuestionPriority("wan.technology", Priority.LATER));
        Evaluation evaluation = new Evaluation(both, found.supports());
        assertThatThrownBy(
                        () -> new AdviceBuilder(evaluation, profile, Shipped.PACKS, Language.EN).advice(given.asOf()))
                .isInstanceOf(InconclusiveRulesException.class)
                .hasMessageContaining("priority of question wan.technology");
    }
}
