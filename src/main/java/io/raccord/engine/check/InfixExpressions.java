package io.raccord.engine.check;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.raccord.rulebook.RegexMatch;
import java.util.List;
import java.util.Set;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.jspecify.annotations.Nullable;

/**
 * A checker for infix operators such as {@code contains}: the operator must be on the list, and its operands must fit.
 *
 * @param expressions the checker of the operands
 * @param regexes the variables in scope whose values are parameters that {@code matches} can use
 */
record InfixExpressions(Expressions expressions, Set<String> regexes, RuleFaults faults) {

    void check(PointFreeExpr infix) {
        String operator = infix.getOperator().asString();
        if (!RuleConditions.OPERATORS.contains(operator)) {
            faults.unknown(
                    "rule-operator",
                    expressions.offsetOf(infix.getOperator()),
                    operator,
                    RuleConditions.OPERATORS,
                    operator,
                    String.join(", ", RuleConditions.OPERATORS));
            return;
        }
        Class<?> left = expressions.typeOf(infix.getLeft());
        for (Expression right : infix.getRight()) {
            Class<?> type = expressions.typeOf(right);
            if (!fits(operator, infix.getLeft(), left, type)) {
                faults.add(
                        "rule-literal",
                        expressions.offsetOf(right),
                        Expressions.shown(infix.getLeft()),
                        Expressions.shown(right),
                        wanted(operator));
            } else if (operator.equals("matches")) {
                regex(right);
            }
        }
    }

    private static boolean fits(String operator, Expression field, @Nullable Class<?> left, @Nullable Class<?> right) {
        return switch (operator) {
            case "contains" -> isList(left) && right != Expressions.NULL;
            case "memberOf" -> isList(right);
            case "matches" -> isPath(field) && (left == null || Expressions.comparable(left, String.class));
            default -> true;
        };
    }

    private static boolean isPath(Expression expression) {
        return expression instanceof FieldAccessExpr field ? isPath(field.getScope()) : expression instanceof NameExpr;
    }

    private static boolean isList(@Nullable Class<?> type) {
        return type == null || type == Expressions.FAULTY || type == Object.class || List.class.isAssignableFrom(type);
    }

    private static String wanted(String operator) {
        return switch (operator) {
            case "contains" -> "[…] contains \"…\"";
            case "memberOf" -> "… memberOf […]";
            default -> "… matches \"…\"";
        };
    }

    /**
     * Checks a regular expression. It must be a literal or come from a parameter, so that its value can be inspected.
     */
    private void regex(Expression expression) {
        boolean usable = expression instanceof StringLiteralExpr literal
                ? RegexMatch.accepts(literal.asString())
                : expression instanceof NameExpr name && regexes.contains(name.getNameAsString());
        if (!usable) {
            faults.add("rule-regex", expressions.offsetOf(expression), Expressions.shown(expression));
        }
    }
}
