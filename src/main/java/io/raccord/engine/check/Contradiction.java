package io.raccord.engine.check;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import java.util.ArrayList;
import java.util.List;
import org.drools.mvel.parser.printer.PrintUtil;
import org.jspecify.annotations.Nullable;

/**
 * A detector of comparisons that no fact can meet together. It reports only what is certain, so it has no false
 * positives.
 */
final class Contradiction {

    /**
     * The maximum number of alternatives to examine. Beyond it the result is unknown, because their number doubles with
     * each bracket.
     */
    private static final int ALTERNATIVES = 64;

    /** A single alternative about which nothing is known. */
    private static final List<List<Comparison>> UNKNOWN = List.of(List.of());

    /** A comparison of a field with a value. */
    record Comparison(String field, BinaryExpr.Operator operator, Expression value, int at) {

        String written() {
            return field + " " + operator.asString() + " " + PrintUtil.printNode(value);
        }

        private boolean constant() {
            return value instanceof LiteralExpr || value instanceof FieldAccessExpr;
        }

        private boolean nothing() {
            return value.isNullLiteralExpr();
        }

        private String text() {
            return PrintUtil.printNode(value);
        }
    }

    /** Two comparisons that exclude each other. */
    record Pair(Comparison first, Comparison second) {}

    private Contradiction() {}

    /**
     * A pair of comparisons in {@code tests} that exclude each other, if every alternative contains such a pair;
     * otherwise null.
     */
    static @Nullable Pair in(List<PatternConstraints.Test> tests) {
        List<List<Comparison>> alternatives = UNKNOWN;
        for (PatternConstraints.Test test : tests) {
            alternatives = joined(alternatives, alternatives(test.expression(), test.at()));
        }
        Pair found = null;
        for (List<Comparison> each : alternatives) {
            Pair pair = among(each);
            if (pair == null) {
                return null;
            }
            found = found == null ? pair : found;
        }
        return found;
    }

    private static List<List<Comparison>> alternatives(Expression expression, int at) {
        if (expression instanceof EnclosedExpr enclosed) {
            return alternatives(enclosed.getInner(), at);
        }
        if (!(expression instanceof BinaryExpr binary)) {
            return UNKNOWN;
        }
        return switch (binary.getOperator()) {
            case OR -> {
                List<List<Comparison>> both = new ArrayList<>(alternatives(binary.getLeft(), at));
                both.addAll(alternatives(binary.getRight(), at));
                yield both.size() > ALTERNATIVES ? UNKNOWN : both;
            }
            case AND -> joined(alternatives(binary.getLeft(), at), alternatives(binary.getRight(), at));
            case EQUALS, NOT_EQUALS, LESS, LESS_EQUALS, GREATER, GREATER_EQUALS ->
                List.of(List.of(new Comparison(
                        PrintUtil.printNode(binary.getLeft()), binary.getOperator(), binary.getRight(), at)));
            default -> UNKNOWN;
        };
    }

    private static List<List<Comparison>> joined(List<List<Comparison>> left, List<List<Comparison>> right) {
        if (left.size() * right.size() > ALTERNATIVES) {
            return UNKNOWN;
        }
        List<List<Comparison>> all = new ArrayList<>();
        for (List<Comparison> one : left) {
            for (List<Comparison> other : right) {
                List<Comparison> both = new ArrayList<>(one);
                both.addAll(other);
                all.add(both);
            }
        }
        return all;
    }

    private static @Nullable Pair among(List<Comparison> comparisons) {
        for (int i = 0; i < comparisons.size(); i++) {
            for (int j = i + 1; j < comparisons.size(); j++) {
                Comparison one = comparisons.get(i);
                Comparison other = comparisons.get(j);
                if (one.field().equals(other.field()) && (excludes(one, other) || excludes(other, one))) {
                    return new Pair(one, other);
                }
            }
        }
        return null;
    }

    private static boolean excludes(Comparison one, Comparison other) {
        boolean equals = one.operator() == BinaryExpr.Operator.EQUALS;
        if (one.text().equals(other.text())) {
            return switch (one.operator()) {
                case EQUALS ->
                    other.operator() == BinaryExpr.Operator.NOT_EQUALS
                            || other.operator() == BinaryExpr.Operator.LESS
                            || other.operator() == BinaryExpr.Operator.GREATER;
                case LESS ->
                    other.operator() == BinaryExpr.Operator.GREATER
                            || other.operator() == BinaryExpr.Operator.GREATER_EQUALS;
                case LESS_EQUALS -> other.operator() == BinaryExpr.Operator.GREATER;
                default -> false;
            };
        }
        if (equals && one.nothing()) {
            return other.operator() != BinaryExpr.Operator.NOT_EQUALS; // any other comparison of a null value is false
        }
        if (equals && other.operator() == BinaryExpr.Operator.EQUALS && one.constant() && other.constant()) {
            return true;
        }
        return outOfRange(one, other);
    }

    private static boolean outOfRange(Comparison one, Comparison other) {
        Long left = number(one.value());
        Long right = number(other.value());
        if (left == null || right == null) {
            return false;
        }
        return switch (one.operator()) {
            case EQUALS, LESS_EQUALS, LESS -> {
                long most = one.operator() == BinaryExpr.Operator.LESS ? left - 1 : left;
                yield (other.operator() == BinaryExpr.Operator.GREATER && most <= right)
                        || (other.operator() == BinaryExpr.Operator.GREATER_EQUALS && most < right)
                        || (one.operator() == BinaryExpr.Operator.EQUALS && isBelow(other, right, left));
            }
            default -> false;
        };
    }

    private static boolean isBelow(Comparison bound, long at, long value) {
        return (bound.operator() == BinaryExpr.Operator.LESS && value >= at)
                || (bound.operator() == BinaryExpr.Operator.LESS_EQUALS && value > at);
    }

    private static @Nullable Long number(Expression expression) {
        if (expression instanceof IntegerLiteralExpr literal) {
            return Long.valueOf(literal.getValue());
        }
        return expression.isUnaryExpr() && expression.asUnaryExpr().getExpression() instanceof IntegerLiteralExpr minus
                ? Long.valueOf("-" + minus.getValue())
                : null;
    }
}
