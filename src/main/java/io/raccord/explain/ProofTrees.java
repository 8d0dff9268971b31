package io.raccord.explain;

import io.raccord.justification.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Builder of the proofs of an answer, depth first. It gives each step once in full. */
final class ProofTrees {

    private final List<Step> justification;
    private final Set<Integer> given = new HashSet<>();

    ProofTrees(List<Step> justification) {
        this.justification = justification;
    }

    /** The proofs by the steps {@code numbers}. */
    List<ProofNode> of(List<Integer> numbers) {
        List<ProofNode> nodes = new ArrayList<>();
        for (int number : numbers) {
            Step step = justification.get(number - 1);
            nodes.add(
                    given.add(number)
                            ? new ProvenStep(
                                    number,
                                    step.rule(),
                                    step.title(),
                                    step.source(),
                                    step.because(),
                                    step.concludes(),
                                    step.facts(),
                                    step.parameters(),
                                    of(step.dependsOn()))
                            : new RepeatedStep(number, step.rule(), true));
        }
        return nodes;
    }
}
