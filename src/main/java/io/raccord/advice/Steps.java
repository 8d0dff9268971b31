package io.raccord.advice;

import io.raccord.conclusion.OnboardingStep;
import io.raccord.conclusion.SiteConnection;
import io.raccord.conclusion.SitePlace;
import io.raccord.conclusion.StepRank;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builder of the onboarding steps of an advice, ordered by stage, then connection, then place. */
final class Steps {

    private final Reasons reasons;
    private final Map<String, List<StepRank>> ranks;
    private final Map<String, Integer> firstSites = new HashMap<>();

    Steps(Reasons reasons) {
        this.reasons = reasons;
        this.ranks = reasons.by(StepRank.class, StepRank::kind);
        Map<String, Integer> places = new HashMap<>();
        reasons.all(SitePlace.class).forEach(each -> places.put(each.site(), each.place()));
        reasons.all(SiteConnection.class)
                .forEach(each -> firstSites.merge(each.connection(), places.getOrDefault(each.site(), 0), Math::min));
    }

    List<StepAdvice> all() {
        return reasons.all(OnboardingStep.class).stream()
                .sorted(Comparator.comparingInt(
                                (OnboardingStep step) -> rank(step).stage())
                        .thenComparing(step -> firstSites.getOrDefault(step.connection(), -1))
                        .thenComparing(step -> rank(step).position())
                        .thenComparing(OnboardingStep::connection, Reasons.CODE_POINTS))
                .map(step -> new StepAdvice(
                        step.connection().isEmpty() ? step.kind() : step.kind() + "[" + step.connection() + "]",
                        reasons.justification().concludes(step),
                        step.by(),
                        reasons.justification().of(step)))
                .toList();
    }

    private StepRank rank(OnboardingStep step) {
        return Reasons.one(ranks.get(step.kind()), "place of the step " + step.kind());
    }
}
