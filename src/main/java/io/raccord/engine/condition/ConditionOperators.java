package io.raccord.engine.condition;

import com.github.javaparser.ast.expr.BinaryExpr;
import io.raccord.rulebook.RegexMatch;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operators of conditions, with the semantics of the engine: an order comparison with an unknown value is false.
 */
public final class ConditionOperators {

    private ConditionOperators() {}

    static @Nullable Object apply(BinaryExpr.Operator operator, @Nullable Object left, @Nullable Object right) {
        return switch (operator) {
            case EQUALS -> same(left, right);
            case NOT_EQUALS -> !same(left, right);
            case LESS -> left != null && right != null && compare(left, right) < 0;
            case LESS_EQUALS -> left != null && right != null && compare(left, right) <= 0;
            case GREATER -> left != null && right != null && compare(left, right) > 0;
            case GREATER_EQUALS -> left != null && right != null && compare(left, right) >= 0;
            case PLUS ->
                left instanceof String || right instanceof String
                        ? String.valueOf(left) + right
                        : (Object) (number(left) + number(right));
            default -> throw new IllegalArgumentException("operator not allowed in a rule: " + operator);
        };
    }

    public static boolean infix(String operator, @Nullable Object left, List<@Nullable Object> right) {
        Object first = right.isEmpty() ? null : right.get(0);
        return switch (operator) {
            case "contains" -> left instanceof Collection<?> all && all.stream().anyMatch(each -> same(each, first));
            case "memberOf" ->
                first instanceof Collection<?> all && all.stream().anyMatch(each -> same(each, left));
            case "in" -> right.stream().anyMatch(each -> same(each, left));
            case "matches" ->
                left instanceof String text && first instanceof String form && RegexMatch.test(text, form);
            default -> throw new IllegalArgumentException("operator not allowed in a rule: " + operator);
        };
    }

    public static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return one.longValue() == other.longValue();
        }
        return Objects.equals(left, right);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the rule check allows comparisons of equal types only
    private static int compare(Object left, Object right) {
        return left instanceof Number one && right instanceof Number other
                ? Long.compare(one.longValue(), other.longValue())
                : ((Comparable) left).compareTo(right);
    }
}
