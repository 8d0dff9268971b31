package io.raccord.engine.order;

import io.raccord.engine.check.CheckedRule;
import io.raccord.engine.check.FactShape;
import io.raccord.engine.check.MatchedFact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rules feed which: a rule feeds another if it may state a fact that a pattern of the other may match. */
final class Feeds {

    private record Statement(int rule, FactShape shape) {}

    private final Map<Class<?>, List<Statement>> statements = new HashMap<>();
    private final Map<Class<?>, List<Statement>> related = new HashMap<>();
    private final List<BitSet> feeds = new ArrayList<>();

    Feeds(List<CheckedRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            for (FactShape stated : rules.get(i).states()) {
                statements
                        .computeIfAbsent(stated.type(), type -> new ArrayList<>())
                        .add(new Statement(i, stated));
            }
        }
        for (CheckedRule rule : rules) {
            BitSet feeding = new BitSet();
            rule.matches().forEach(fact -> feeding.or(into(fact)));
            feeds.add(feeding);
        }
    }

    /** The rules that feed the rule at {@code index}. */
    BitSet into(int index) {
        return feeds.get(index);
    }

    /** The rules that may state {@code fact}. */
    BitSet into(MatchedFact fact) {
        BitSet feeding = new BitSet();
        for (Statement each : related.computeIfAbsent(fact.shape().type(), this::related)) {
            if (each.shape().mayBe(fact.shape())) {
                feeding.set(each.rule());
            }
        }
        return feeding;
    }

    private List<Statement> related(Class<?> matched) {
        List<Statement> found = new ArrayList<>();
        statements.forEach((type, ofType) -> {
            if (matched.isAssignableFrom(type) || type.isAssignableFrom(matched)) {
                found.addAll(ofType);
            }
        });
        return found;
    }
}
