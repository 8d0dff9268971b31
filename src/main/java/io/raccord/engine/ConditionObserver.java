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
 * An observer that reports which conditions of the rules were true and which were false in a final working memory. It
 * evaluates each condition of a pattern for each fact and for each match of the preceding patterns, provided that the
 * preceding conditions of the same pattern are true. Immutable and thread-safe.
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

    /** All conditions, by index. */
    public List<Condition> conditions() {
        return conditions;
    }

    /**
     * Evaluates the conditions of all rules in {@code snapshot}. Rules that are not in force on its date are skipped.
     */
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
