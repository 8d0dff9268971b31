package io.raccord.explain;

import io.raccord.justification.Step;
import io.raccord.justification.StepFact;
import io.raccord.justification.StepParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Index of justification steps across two justifications, which numbers steps with equal proofs equally. */
final class Proofs {

    private static final String CATALOG = "catalog:";

    private record Sameness(
            String rule, List<StepFact> facts, List<StepParameter> parameters, Set<Integer> dependsOn) {}

    private record Wording(Step step, Set<Integer> dependsOn) {}

    private final Map<Sameness, Integer> alike = new HashMap<>();
    private final Map<Wording, Integer> alikeInWords = new HashMap<>();

    /** One justification with its steps numbered: equal proofs have equal numbers. */
    final class Proof {

        private final List<Step> steps;
        private final List<Integer> numbers = new ArrayList<>();
        private final List<Integer> wordings = new ArrayList<>();

        private Proof(List<Step> steps) {
            this.steps = steps;
            for (Step step : steps) {
                Set<Integer> dependsOn = of(step.dependsOn(), numbers);
                numbers.add(alike.computeIfAbsent(
                        new Sameness(step.rule(), step.facts(), step.parameters(), dependsOn), key -> alike.size()));
                Step words = new Step(
                        0,
                        step.rule(),
                        step.title(),
                        step.source(),
                        step.because(),
                        step.concludes(),
                        step.facts(),
                        step.parameters(),
                        List.of());
                wordings.add(alikeInWords.computeIfAbsent(
                        new Wording(words, of(step.dependsOn(), wordings)), key -> alikeInWords.size()));
            }
        }

        private Set<Integer> of(List<Integer> reasons, List<Integer> numbered) {
            Set<Integer> found = new TreeSet<>();
            reasons.forEach(reason -> found.add(numbered.get(reason - 1)));
            return found;
        }

        /** The proofs of {@code reasons}, as numbers that cover rules, facts and parameters, down to the profile. */
        Set<Integer> reasons(List<Integer> reasons) {
            return of(reasons, numbers);
        }

        /** Like {@link #reasons}, but the numbers also cover the wording. */
        Set<Integer> wordings(List<Integer> reasons) {
            return of(reasons, wordings);
        }

        /**
         * Collects everything that {@code reasons} depend on, as {@code rule ID}, {@code parameter ID},
         * {@code catalog FILE} and {@code fact PATH}.
         */
        void ground(List<Integer> reasons, Set<String> into) {
            TreeSet<Integer> open = new TreeSet<>(reasons);
            while (!open.isEmpty()) {
                Step step = steps.get(open.pollLast() - 1); // a step depends only on earlier steps
                open.addAll(step.dependsOn());
                into.add("rule " + step.rule());
                step.parameters().forEach(each -> into.add("parameter " + each.id()));
                for (StepFact fact : step.facts()) {
                    into.add(
                            fact.path().startsWith(CATALOG)
                                    ? "catalog "
                                            + fact.path()
                                                    .substring(CATALOG.length())
                                                    .replaceFirst("/.*", "")
                                    : "fact " + fact.path());
                }
            }
        }
    }

    Proof of(List<Step> steps) {
        return new Proof(steps);
    }
}
