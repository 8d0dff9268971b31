package io.raccord.engine.condition;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.raccord.engine.check.Expressions;
import io.raccord.engine.check.RuleTypes;
import java.util.List;
import java.util.Objects;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.jspecify.annotations.Nullable;

/**
 * A compiler of expressions accepted by {@link Expressions} to {@link ConditionValue}s, with the semantics of the
 * engine.
 */
final class ConditionExpression {

    private final ConditionSlots slots;

    ConditionExpression(ConditionSlots slots) {
        this.slots = slots;
    }

    ConditionValue value(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return value(enclosed.getInner());
        }
        if (expression instanceof BinaryExpr binary) {
            return binary(binary.getOperator(), value(binary.getLeft()), value(binary.getRight()));
        }
        if (expression instanceof PointFreeExpr infix) {
            return infix(infix);
        }
        if (expression instanceof UnaryExpr unary) {
            ConditionValue inner = value(unary.getExpression());
            return unary.getOperator() == UnaryExpr.Operator.MINUS
                    ? (fact, variables) -> -ConditionOperators.number(inner.of(fact, variables))
                    : (fact, variables) -> !Boolean.TRUE.equals(inner.of(fact, variables));
        }
        if (expression instanceof MethodCallExpr call) {
            ConditionValue owner = value(call.getScope().orElseThrow());
            List<ConditionValue> arguments =
                    call.getArguments().stream().map(this::value).toList();
            ConditionMember member = new ConditionMember(call.getNameAsString(), arguments.size());
            return (fact, variables) -> {
                Object on = owner.of(fact, variables);
                return on == null
                        ? null
                        : member.of(
                                on,
                                arguments.stream()
                                        .map(each -> each.of(fact, variables))
                                        .toArray());
            };
        }
        if (expression instanceof NameExpr name) {
            return name(name.getNameAsString());
        }
        return expression instanceof FieldAccessExpr field ? field(field) : literal(expression);
    }

    /** The value of {@code binary} with {@code operator} in place of its own. */
    ConditionValue value(BinaryExpr binary, BinaryExpr.Operator operator) {
        return binary(operator, value(binary.getLeft()), value(binary.getRight()));
    }

    private static ConditionValue literal(Expression expression) {
        Object value = expression instanceof BooleanLiteralExpr truth
                ? (Object) truth.getValue()
                : expression instanceof IntegerLiteralExpr number
                        ? (Object) number.asNumber().longValue()
                        : expression instanceof StringLiteralExpr text ? text.asString() : null;
        if (value == null && !(expression instanceof NullLiteralExpr)) {
            throw new IllegalArgumentException("expression not allowed in a rule: " + expression);
        }
        return constant(value);
    }

    private static ConditionValue constant(@Nullable Object value) {
        return (fact, variables) -> value;
    }

    private ConditionValue name(String name) {
        if (name.startsWith("$")) {
            int slot = slots.of(name);
            return (fact, variables) -> variables[slot];
        }
        ConditionMember member = new ConditionMember(name, 0);
        return (fact, variables) -> member.of(Objects.requireNonNull(fact));
    }

    private ConditionValue field(FieldAccessExpr field) {
        if (field.getScope() instanceof NameExpr scope && RuleTypes.VOCABULARIES.containsKey(scope.getNameAsString())) {
            for (Object constant :
                    RuleTypes.VOCABULARIES.get(scope.getNameAsString()).getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(field.getNameAsString())) {
                    return constant(constant);
                }
            }
        }
        ConditionValue owner = value(field.getScope());
        ConditionMember member = new ConditionMember(field.getNameAsString(), 0);
        return (fact, variables) -> {
            Object on = owner.of(fact, variables);
            return on == null ? null : member.of(on);
        };
    }

    private static ConditionValue binary(BinaryExpr.Operator operator, ConditionValue left, ConditionValue right) {
        return switch (operator) {
            case AND ->
                (fact, variables) ->
                        Boolean.TRUE.equals(left.of(fact, variables)) && Boolean.TRUE.equals(right.of(fact, variables));
            case OR ->
                (fact, variables) ->
                        Boolean.TRUE.equals(left.of(fact, variables)) || Boolean.TRUE.equals(right.of(fact, variables));
            default ->
                (fact, variables) ->
                        ConditionOperators.apply(operator, left.of(fact, variables), right.of(fact, variables));
        };
    }

    private ConditionValue infix(PointFreeExpr infix) {
        ConditionValue left = value(infix.getLeft());
        List<ConditionValue> right = infix.getRight().stream().map(this::value).toList();
        String operator = infix.getOperator().asString();
        boolean negated = infix.isNegated();
        return (fact, variables) -> {
            List<@Nullable Object> values = new java.util.ArrayList<>();
            right.forEach(each -> values.add(each.of(fact, variables)));
            return ConditionOperators.infix(operator, left.of(fact, variables), values) != negated;
        };
    }
}
