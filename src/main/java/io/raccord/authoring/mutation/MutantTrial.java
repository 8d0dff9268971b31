package io.raccord.authoring.mutation;

import io.raccord.authoring.cases.CaseRunner;
import io.raccord.engine.Mutants;
import io.raccord.review.EndedCase;
import io.raccord.review.MutantFate;
import io.raccord.review.NamedRule;
import io.raccord.trace.BrokenMutantException;
import io.raccord.trace.Mutant;
import io.raccord.trace.MutantEffect;
import io.raccord.trace.Snapshot;
import java.util.List;
import java.util.Objects;

/** Trial of one mutant against the test cases. Cases that name its rule run first, as they are most likely to fail. */
final class MutantTrial {

    /** The maximum number of engine runs per mutant, not counting cases that name its rule. */
    private static final int RUNS = 40;

    private final Mutants mutants;
    private final CaseRunner runner;
    private final Mutant mutant;
    private int runs;
    private boolean broken;

    MutantTrial(Mutants mutants, CaseRunner runner, Mutant mutant) {
        this.mutants = mutants;
        this.runner = runner;
        this.mutant = mutant;
    }

    MutantFate by(List<EndedCase> cases) {
        List<EndedCase> naming = cases.stream().filter(this::isNamedBy).toList();
        boolean noticed =
                naming.stream().anyMatch(this::seen) || naming.stream().anyMatch(this::felt);
        if (!noticed) {
            runs = 0;
            noticed = cases.stream()
                    .filter(each -> !isNamedBy(each))
                    .takeWhile(each -> runs < RUNS)
                    .anyMatch(this::felt);
        }
        return noticed ? MutantFate.NOTICED : broken ? MutantFate.BROKEN : MutantFate.SURVIVED;
    }

    private boolean isNamedBy(EndedCase each) {
        return each.given().named().anyMatch(mutant.rule()::equals);
    }

    /** Whether the mutant fires although {@code each} expects its rule to stay silent, or the reverse. */
    private boolean seen(EndedCase each) {
        try {
            boolean fires = mutants.effect(mutant, snapshot(each)).fires();
            List<NamedRule> unwanted =
                    fires ? each.given().silent() : each.given().fired();
            return unwanted.stream().anyMatch(rule -> rule.id().equals(mutant.rule()));
        } catch (BrokenMutantException e) {
            broken = true;
            return false;
        }
    }

    /** Whether {@code each} fails when the mutant replaces its rule. */
    private boolean felt(EndedCase each) {
        try {
            MutantEffect effect = mutants.effect(mutant, snapshot(each));
            if (!effect.changed()) {
                return false;
            }
            runs++;
            return !runner.judge(each.given(), () -> mutants.evaluate(mutant, effect, snapshot(each)))
                    .passed();
        } catch (BrokenMutantException e) {
            broken = true;
            return false;
        }
    }

    private static Snapshot snapshot(EndedCase each) {
        return Objects.requireNonNull(each.snapshot());
    }
}
