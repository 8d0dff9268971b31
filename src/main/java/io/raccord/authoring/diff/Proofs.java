package io.raccord.authoring.diff;

import io.raccord.justification.Step;
import io.raccord.justification.StepFact;
import io.raccord.justification.StepParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells whether steps of two justifications prove the same in the same way, and what they rest on. */
final class Proofs {

    private record Sameness(
            String rule, List<StepFact> facts, List<StepParameter> parameters, Set<Integer> dependsOn) {}

    private record Wording(Step step, Set<Integer> dependsOn) {}

    private final Map<Sameness, Integer> alike = new HashMap<>();
    private final Map<Wording, Integer> alikeInWords = new HashMap<>();

    /** One justification, its steps numbered so that equal proofs have equal numbers. */
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

        /** How {@code reasons} prove: rules, facts and parameters, down to the ground. */
        Set<Integer> reasons(List<Integer> reasons) {
            return of(reasons, numbers);
        }

        /** The same with the words. */
        Set<Integer> wordings(List<Integer> reasons) {
            return of(reasons, wordings);
        }

        /** Gathers the rules and {@code parameter ID=VALUE} and catalog files that {@code reasons} rest on. */
        void ground(List<Integer> reasons, Set<String> into) {
            TreeSet<Integer> open = new TreeSet<>(reasons);
            while (!open.isEmpty()) {
                Step step = steps.get(open.pollLast() - 1); // a step depends on earlier ones only
                open.addAll(step.dependsOn());
                into.add("rule " + step.rule());
                step.parameters().forEach(each -> into.add("parameter " + each.id()));
                for (StepFact fact : step.facts()) {
                    if (fact.path().startsWith("catalog:")) {
                        into.add("catalog "
                                + fact.path().substring("catalog:".length()).replaceFirst("/.*", ""));
                    }
                }
            }
        }

        /** Every step's number. */
        List<Integer> all() {
            return steps.stream().map(Step::step).toList();
        }
    }

    Proof of(List<Step> steps) {
        return new Proof(steps);
    }
}
