package io.raccord.engine.run;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.base.rule.Declaration;
import org.drools.core.reteoo.TerminalNode;
import org.drools.core.reteoo.TupleImpl;
import org.jspecify.annotations.Nullable;

/** The variables that a rule binds, prepared for reading their values in a match. */
final class MatchedVariables {

    private final TerminalNode node;
    private final List<String> names;
    private final Declaration[] declarations;
    private final int[] slots;

    /** Those of the rule that ends in {@code node}. */
    MatchedVariables(TerminalNode node) {
        this.node = node;
        Map<String, Declaration> declared = node.getSubRule().getOuterDeclarations();
        this.names = Arrays.stream(node.getAllDeclarations())
                .map(Declaration::getIdentifier)
                .filter(id -> id.startsWith("$"))
                .map(id -> id.substring(1))
                .distinct()
                .sorted()
                .toList();
        // in the order in which a match is walked, from its last fact to its first
        this.declarations = names.stream()
                .map(name -> Objects.requireNonNull(declared.get("$" + name)))
                .sorted(Comparator.comparingInt(Declaration::getTupleIndex).reversed())
                .toArray(Declaration[]::new);
        this.slots = Arrays.stream(declarations)
                .mapToInt(each -> names.indexOf(each.getIdentifier().substring(1)))
                .toArray();
    }

    /** Whether they are those of the rule that ends in {@code other}. */
    boolean areOf(TerminalNode other) {
        return node == other;
    }

    /** Their values in {@code match}, by name without {@code $}; none for a variable that is null. */
    Map<String, Object> in(TupleImpl match) {
        @Nullable Object[] values = new Object[slots.length];
        TupleImpl at = match;
        for (int i = 0; i < slots.length; i++) {
            Declaration declaration = declarations[i];
            while (at.getIndex() != declaration.getTupleIndex()) {
                at = at.getParent();
            }
            values[slots[i]] = declaration.getValue(null, at.getFactHandle());
        }
        return new BoundValues(names, values);
    }
}
