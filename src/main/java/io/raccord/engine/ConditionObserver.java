package io.raccord.engine;

import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells what the conditions of rules were when nothing fired any more: each condition of a pattern is evaluated for
 * each match of the patterns before it and each fact, as far as the conditions before it in its pattern are true.
 * Immutable; serves any number of threads.
 */
public final class ConditionObserver {

    private final List<ConditionProgram> programs = new ArrayList<>();
    private final List<Condition> conditions;

    public ConditionObserver(KnowledgeBase knowledge) {
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

    /** What the conditions of all rules are in {@code snapshot}. */
    public Observation observe(Snapshot snapshot) {
        Map<String, Integer> matches = new TreeMap<>();
        BitSet seenTrue = new BitSet();
        BitSet seenFalse = new BitSet();
        for (ConditionProgram program : programs) {
            if (holds(program.rule(), snapshot.asOf())) {
                int count = new ConditionMatch(program, snapshot.facts(), seenTrue, seenFalse)
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
