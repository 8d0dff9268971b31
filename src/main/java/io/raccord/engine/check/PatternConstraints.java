package io.raccord.engine.check;

import com.github.javaparser.ast.expr.Expression;
import java.util.List;

/**
 * The constraints of one pattern, as a condition asks for them together.
 *
 * @param type the fact's type
 * @param at where the pattern begins
 * @param negated whether it stands under {@code not}
 * @param from what it is taken from; empty for the working memory
 * @param tests the constraints, in order
 */
record PatternConstraints(Class<?> type, int at, boolean negated, String from, List<Test> tests) {

    /**
     * A constraint.
     *
     * @param expression what must hold
     * @param at where it begins
     */
    record Test(Expression expression, int at) {}
}
