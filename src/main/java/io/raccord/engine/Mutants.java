package io.raccord.engine;

import io.raccord.conclusion.Conclusion;
import io.raccord.engine.condition.ConditionMatch;
import io.raccord.engine.condition.ConditionProgram;
import io.raccord.engine.condition.ConditionReader;
import io.raccord.engine.condition.StatedConclusion;
import io.raccord.engine.mutation.MutantPrograms;
import io.raccord.problem.RuleEvaluationException;
import io.raccord.rulebook.RuleFile;
import io.raccord.trace.BrokenMutantException;
import io.raccord.trace.Evaluation;
import io.raccord.trace.Mutant;
import io.raccord.trace.MutantEffect;
import io.raccord.trace.Snapshot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The mutants of all rules, with the effect of each on a profile, found without compiling any of them.
 *
 * <p>A rule that does not feed itself matches the same facts regardless of what it concludes. The matches of its mutant
 * can therefore be found in the final working memory, and the mutant's conclusions can be given to the engine in place
 * of the rule's. Immutable and thread-safe.
 */
public final class Mutants {

    private final KnowledgeBase knowledge;
    private final Map<String, ConditionProgram> rules = new LinkedHashMap<>();
    private final MutantPrograms mutants = new MutantPrograms();

    public Mutants(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        ConditionReader reader = new ConditionReader();
        for (RuleFile file : knowledge.packs().rules()) {
            for (ConditionProgram program : reader.read(file, knowledge.checked())) {
                rules.put(program.rule().id(), program);
                if (!knowledge.feedsItself(program.name())) {
                    mutants.mutate(program);
                }
            }
        }
    }

    /** All mutants, by index. */
    public List<Mutant> all() {
        return mutants.all();
    }

    /**
     * The effect of {@code mutant} on the conclusions in {@code snapshot}.
     *
     * @throws BrokenMutantException if the mutant cannot be evaluated
     */
    public MutantEffect effect(Mutant mutant, Snapshot snapshot) {
        ConditionProgram original = Objects.requireNonNull(rules.get(mutant.rule()));
        ConditionProgram mutated = mutants.program(mutant);
        Map<Conclusion, Set<Map<String, Object>>> before = stated(original, snapshot);
        Map<Conclusion, Set<Map<String, Object>>> after =
                mutated == null ? Map.of() : unbroken(mutant, () -> stated(mutated, snapshot));
        Map<Conclusion, Map<String, Object>> first = new HashMap<>();
        after.forEach((conclusion, bindings) ->
                first.put(conclusion, bindings.iterator().next()));
        return new MutantEffect(!after.isEmpty(), !before.equals(after), first);
    }

    /**
     * The conclusions for the profile of {@code snapshot} when {@code mutant} replaces its rule.
     *
     * @throws BrokenMutantException if the engine cannot process the mutant's conclusions
     */
    public Evaluation evaluate(Mutant mutant, MutantEffect effect, Snapshot snapshot) {
        ConditionProgram original = Objects.requireNonNull(rules.get(mutant.rule()));
        return unbroken(mutant, () -> knowledge.replacing(original.name(), effect.supports(original.rule()), snapshot));
    }

    private static <T> T unbroken(Mutant mutant, Supplier<T> source) {
        try {
            return source.get();
        } catch (RuleEvaluationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new BrokenMutantException(mutant, e);
        }
    }

    private static Map<Conclusion, Set<Map<String, Object>>> stated(ConditionProgram program, Snapshot snapshot) {
        Map<Conclusion, Set<Map<String, Object>>> stated = new LinkedHashMap<>();
        if (program.rule().isInForce(snapshot.asOf())) {
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
