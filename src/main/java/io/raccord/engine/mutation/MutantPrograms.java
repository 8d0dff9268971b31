package io.raccord.engine.mutation;

import io.raccord.engine.condition.ConditionConstraint;
import io.raccord.engine.condition.ConditionOperators;
import io.raccord.engine.condition.ConditionPattern;
import io.raccord.engine.condition.ConditionProgram;
import io.raccord.engine.condition.ConditionValue;
import io.raccord.problem.Place;
import io.raccord.trace.Condition;
import io.raccord.trace.Mutant;
import io.raccord.trace.Mutation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The mutation operators: they negate, shift or drop the conditions of each rule, with one change per mutant. */
public final class MutantPrograms {

    private final List<Mutant> mutants = new ArrayList<>();
    private final List<@Nullable ConditionProgram> programs = new ArrayList<>();

    /** All mutants created so far, by index. */
    public List<Mutant> all() {
        return List.copyOf(mutants);
    }

    /** The mutated rule of {@code mutant}; null if the whole rule is dropped. */
    public @Nullable ConditionProgram program(Mutant mutant) {
        return programs.get(mutant.index());
    }

    /** Adds the mutants of the rule of {@code program}. */
    public void mutate(ConditionProgram program) {
        add(program, Mutation.RULE_DROPPED, program.rule().place(), program.name(), null);
        for (int i = 0; i < program.patterns().size(); i++) {
            ConditionPattern pattern = program.patterns().get(i);
            if (program.canLose(i)) {
                List<ConditionPattern> others = new ArrayList<>(program.patterns());
                others.remove(i);
                add(program, Mutation.PATTERN_DROPPED, pattern.place(), pattern.text(), program.with(others));
            }
            int at = i;
            tests(program, pattern, other -> program.with(at, other));
            if (pattern.collected() != null) {
                tests(program, pattern.collected(), other -> program.with(at, pattern.collecting(other)));
            }
        }
    }

    private void tests(
            ConditionProgram program, ConditionPattern pattern, Function<ConditionPattern, ConditionProgram> in) {
        for (int k = 0; k < pattern.tests().size(); k++) {
            ConditionConstraint test = pattern.tests().get(k);
            Condition condition = test.condition();
            ConditionValue value = test.test();
            if (condition != null && value != null) {
                ConditionValue negated = (fact, variables) -> !Boolean.TRUE.equals(value.of(fact, variables));
                add(
                        program,
                        Mutation.NEGATED,
                        condition.place(),
                        condition.text(),
                        in.apply(pattern.with(k, test.testing(negated))));
                if (test.shifted() != null) {
                    add(
                            program,
                            Mutation.SHIFTED,
                            condition.place(),
                            condition.text(),
                            in.apply(pattern.with(k, test.testing(test.shifted()))));
                }
            }
            ConditionValue bound = test.bound();
            if (test.numeric() && bound != null) {
                for (int by : new int[] {-1, 1}) {
                    ConditionValue moved =
                            (fact, variables) -> ConditionOperators.number(bound.of(fact, variables)) + by;
                    add(
                            program,
                            Mutation.SHIFTED,
                            pattern.place(),
                            pattern.text() + (by < 0 ? " - 1" : " + 1"),
                            in.apply(pattern.with(k, test.binding(moved))));
                }
            }
        }
    }

    private void add(
            ConditionProgram program, Mutation mutation, Place place, String text, @Nullable ConditionProgram mutated) {
        mutants.add(new Mutant(mutants.size(), program.rule().id(), mutation, place, text));
        programs.add(mutated);
    }
}
