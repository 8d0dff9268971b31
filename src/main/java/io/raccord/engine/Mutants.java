package io.raccord.engine;

import io.raccord.conclusion.Conclusion;
import io.raccord.problem.Place;
import io.raccord.problem.RunawayRulesException;
import io.raccord.rulebook.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The mutants of rules, and what each does, found without compiling any: a rule that does not feed itself matches the
 * same facts whatever it states, so its mutant's matches can be found in what stood at the end, and what the mutant
 * states can be handed to the engine in place of the rule. Immutable; serves any number of threads.
 */
public final class Mutants {

    private final KnowledgeBase knowledge;
    private final Map<String, ConditionProgram> rules = new LinkedHashMap<>();
    private final List<Mutant> mutants = new ArrayList<>();
    private final List<@Nullable ConditionProgram> programs = new ArrayList<>();

    public Mutants(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        ConditionReader reader = new ConditionReader();
        for (RuleFile file : knowledge.packs().rules()) {
            for (ConditionProgram program : reader.read(file, knowledge.checked())) {
                rules.put(program.rule().id(), program);
                if (!knowledge.feedsItself(program.name())) {
                    mutate(program);
                }
            }
        }
    }

    /** Every mutant, by index. */
    public List<Mutant> all() {
        return List.copyOf(mutants);
    }

    private void mutate(ConditionProgram program) {
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
            ConditionTest test = pattern.tests().get(k);
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

    /**
     * What {@code mutant} does to what stands in {@code snapshot}.
     *
     * @throws BrokenMutantException when it cannot be told
     */
    public MutantEffect effect(Mutant mutant, Snapshot snapshot) {
        ConditionProgram original = Objects.requireNonNull(rules.get(mutant.rule()));
        ConditionProgram mutated = programs.get(mutant.index());
        Map<Conclusion, Set<Map<String, Object>>> before = stated(original, snapshot);
        Map<Conclusion, Set<Map<String, Object>>> after =
                mutated == null ? Map.of() : unbroken(mutant, () -> stated(mutated, snapshot));
        Map<Conclusion, Map<String, Object>> first = new HashMap<>();
        after.forEach((conclusion, bindings) ->
                first.put(conclusion, bindings.iterator().next()));
        return new MutantEffect(!after.isEmpty(), !before.equals(after), first);
    }

    /**
     * What stands for the profile of {@code snapshot} with a mutant in place of its rule.
     *
     * @throws BrokenMutantException when the engine cannot do with what it states
     */
    public Evaluation evaluate(Mutant mutant, MutantEffect effect, Snapshot snapshot) {
        ConditionProgram original = Objects.requireNonNull(rules.get(mutant.rule()));
        return unbroken(mutant, () -> knowledge.replacing(original.name(), effect.supports(original.rule()), snapshot));
    }

    private static <T> T unbroken(Mutant mutant, Supplier<T> source) {
        try {
            return source.get();
        } catch (RunawayRulesException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new BrokenMutantException(mutant, e);
        }
    }

    private static Map<Conclusion, Set<Map<String, Object>>> stated(ConditionProgram program, Snapshot snapshot) {
        Map<Conclusion, Set<Map<String, Object>>> stated = new LinkedHashMap<>();
        if (ConditionObserver.holds(program.rule(), snapshot.asOf())) {
            for (@Nullable
            Object[] match : ConditionMatch.silently(program, snapshot.facts()).all()) {
                Map<String, Object> bindings = new TreeMap<>();
                program.variables().forEach((name, slot) -> {
                    Object value = match[slot];
                    if (value != null && program.told().contains(slot)) {
                        bindings.put(name, value);
                    }
                });
                for (StatedConclusion each : program.stated()) {
                    stated.computeIfAbsent(each.of(match), key -> new HashSet<>())
                            .add(bindings);
                }
            }
        }
        return stated;
    }
}
