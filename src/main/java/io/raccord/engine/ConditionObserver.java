package io.raccord.engine;

import io.raccord.engine.condition.ConditionMatch;
import io.raccord.engine.condition.ConditionProgram;
import io.raccord.engine.condition.ConditionReader;
import io.raccord.rulebook.RuleFile;
import io.raccord.trace.Condition;
import io.raccord.trace.Observation;
import io.raccord.trace.Snapshot;
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
            if (program.rule().isInForce(snapshot.asOf())) {
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
}
