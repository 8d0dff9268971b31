package io.raccord.authoring;

import io.raccord.engine.Evaluation;
import io.raccord.engine.Mutant;
import io.raccord.engine.MutantEffect;
import io.raccord.engine.Mutants;
import io.raccord.engine.Snapshot;
import io.raccord.intake.NamedRule;
import io.raccord.intake.RuleCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Makes rules wrong on purpose, one place at a time, and sees which mutants no case notices.
 *
 * @param mutants how many were tried
 * @param survivors those that no case noticed, by file and place
 */
public record MutationRun(int mutants, List<Mutant> survivors) {

    /** How many cases a mutant is run against by the engine at most, beside those that name its rule. */
    private static final int RUNS = 40;

    /** A case, and what stands at its end. */
    private record Ended(RuleCase given, Snapshot snapshot) {}

    /**
     * Tries the mutants of {@code suite}.
     *
     * @param theme only mutants of the rules of this file, named without ending; empty for all
     * @param sample how many mutants at most, chosen by {@code seed}
     */
    public static MutationRun of(CaseSuite suite, String theme, int sample, long seed) {
        Mutants all = new Mutants(suite.knowledge());
        List<Mutant> chosen = new ArrayList<>(all.all().stream()
                .filter(mutant -> theme.isEmpty() || mutant.place().file().endsWith("/" + theme + ".drl"))
                .toList());
        if (sample < chosen.size()) {
            Collections.shuffle(chosen, new Random(seed));
            chosen = chosen.subList(0, sample);
        }
        CaseRunner runner = new CaseRunner(suite.knowledge());
        List<Ended> cases = suite.cases().parallelStream()
                .filter(each -> runner.run(each).passed())
                .map(each -> new Ended(each, all.snapshot(each.given().profile(), each.asOf())))
                .toList();
        List<Mutant> survivors = chosen.parallelStream()
                .filter(mutant -> !breaks(mutant, all, cases, runner))
                .sorted(Comparator.comparing(Mutant::place).thenComparing(Mutant::index))
                .toList();
        return new MutationRun(chosen.size(), survivors);
    }

    /** How many of a hundred were noticed. */
    public double percent() {
        return mutants == 0 ? 100 : 100.0 * (mutants - survivors.size()) / mutants;
    }

    /** Whether a case notices {@code mutant}: also by an error, as when it reads a number where there is a list. */
    private static boolean breaks(Mutant mutant, Mutants all, List<Ended> cases, CaseRunner runner) {
        try {
            return killed(mutant, all, cases, runner);
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private static boolean killed(Mutant mutant, Mutants all, List<Ended> cases, CaseRunner runner) {
        List<Ended> changed = new ArrayList<>();
        for (Ended each : cases) {
            if (each.given().named().anyMatch(mutant.rule()::equals)) {
                MutantEffect effect = all.effect(mutant, each.snapshot());
                if (effect.fires()
                        ? names(each.given().silent(), mutant)
                        : names(each.given().fired(), mutant)) {
                    return true;
                }
                if (effect.changed()) {
                    changed.add(each);
                }
            }
        }
        if (changed.stream().anyMatch(each -> noticed(mutant, all, each, runner))) {
            return true;
        }
        return cases.stream()
                .filter(each -> each.given().named().noneMatch(mutant.rule()::equals))
                .filter(each -> all.effect(mutant, each.snapshot()).changed())
                .limit(RUNS)
                .anyMatch(each -> noticed(mutant, all, each, runner));
    }

    private static boolean names(List<NamedRule> rules, Mutant mutant) {
        return rules.stream().anyMatch(rule -> rule.id().equals(mutant.rule()));
    }

    private static boolean noticed(Mutant mutant, Mutants all, Ended each, CaseRunner runner) {
        MutantEffect effect = all.effect(mutant, each.snapshot());
        Evaluation evaluation = all.evaluate(mutant, effect, each.snapshot());
        return !runner.judge(each.given(), () -> evaluation).passed();
    }
}
