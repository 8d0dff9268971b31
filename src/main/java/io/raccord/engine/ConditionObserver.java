package io.raccord.engine;

import io.raccord.profile.Profile;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells what the conditions of rules were when nothing fired any more: each condition of a pattern is evaluated for
 * each match of the patterns before it and each fact, as far as the conditions before it in its pattern are true.
 * Immutable; serves any number of threads.
 */
public final class ConditionObserver {

    private final KnowledgeBase knowledge;
    private final List<ConditionProgram> programs = new ArrayList<>();
    private final List<Condition> conditions;

    public ConditionObserver(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        ConditionReader reader = new ConditionReader();
        for (RuleFile file : knowledge.packs().rules()) {
            programs.addAll(reader.read(file, knowledge.checked()));
        }
        this.conditions = List.copyOf(reader.conditions());
    }

    /** Every condition, by index. */
    public List<Condition> conditions() {
        return conditions;
    }

    /** What the conditions of all rules are for {@code profile} at {@code asOf}. */
    public Observation observe(Profile profile, LocalDate asOf) {
        Map<Class<?>, List<Object>> facts = new HashMap<>();
        knowledge
                .memoryAtTheEnd(profile, asOf)
                .forEach(fact -> facts.computeIfAbsent(fact.getClass(), type -> new ArrayList<>())
                        .add(fact));
        Map<String, Integer> matches = new TreeMap<>();
        BitSet seenTrue = new BitSet();
        BitSet seenFalse = new BitSet();
        for (ConditionProgram program : programs) {
            if (holds(program.rule(), asOf)) {
                int count = new ConditionMatch(program, facts, seenTrue, seenFalse)
                        .all()
                        .size();
                if (count > 0) {
                    matches.put(program.rule().id(), count);
                }
            }
        }
        return new Observation(matches, seenTrue, seenFalse);
    }

    static boolean holds(Rule rule, LocalDate asOf) {
        return (rule.effective() == null || !asOf.isBefore(rule.effective()))
                && (rule.expires() == null || asOf.isBefore(rule.expires()));
    }
}
