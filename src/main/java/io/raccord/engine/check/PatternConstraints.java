package io.raccord.engine.check;

import com.github.javaparser.ast.expr.Expression;
import java.util.List;
import java.util.Set;

/**
 * The constraints that a fact must meet to match one pattern.
 *
 * @param type the type of the fact
 * @param at the offset of the pattern
 * @param negated whether the pattern is under {@code not}
 * @param from the source of its facts; empty for the working memory
 * @param tests the constraints, in order
 * @param bindings the variables that it binds
 */
record PatternConstraints(Class<?> type, int at, boolean negated, String from, List<Test> tests, Set<String> bindings) {

    /**
     * A constraint.
     *
     * @param expression the expression that must be true
     * @param at its offset
     */
    record Test(Expression expression, int at) {}
}
