package io.raccord.engine.check;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says about a fact that it matches or states: the type, and the components whose values are constants.
 *
 * @param type the type of the fact
 * @param constants the texts of the constants, by component; nothing is known of other components
 */
public record FactShape(Class<?> type, Map<String, String> constants) {

    /** The shape of a fact that {@code tests} let through. */
    static FactShape matched(Class<?> type, List<PatternConstraints.Test> tests) {
        Map<String, String> constants = new TreeMap<>();
        tests.forEach(test -> compared(test.expression(), constants));
        return new FactShape(type, constants);
    }

    /** The shape of a fact of {@code type} that is created with {@code arguments}. */
    static FactShape stated(Class<?> type, List<Expression> arguments) {
        Map<String, String> constants = new TreeMap<>();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < Math.min(components.length, arguments.size()); i++) {
            put(components[i].getName(), arguments.get(i), constants);
        }
        return new FactShape(type, constants);
    }

    /** Whether a fact of both types can have this shape and {@code other}: no constant of theirs differs. */
    public boolean mayBe(FactShape other) {
        return constants.isEmpty()
                || other.constants.isEmpty()
                || constants.entrySet().stream()
                        .allMatch(each ->
                                each.getValue().equals(other.constants.getOrDefault(each.getKey(), each.getValue())));
    }

    private static void compared(Expression expression, Map<String, String> constants) {
        if (expression instanceof EnclosedExpr enclosed) {
            compared(enclosed.getInner(), constants);
        } else if (expression instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.AND) {
            compared(binary.getLeft(), constants);
            compared(binary.getRight(), constants);
        } else if (expression instanceof BinaryExpr binary
                && binary.getOperator() == BinaryExpr.Operator.EQUALS
                && binary.getLeft() instanceof NameExpr component) {
            put(component.getNameAsString(), binary.getRight(), constants);
        }
    }

    private static void put(String component, Expression value, Map<String, String> constants) {
        String constant = constant(value);
        if (constant != null) {
            constants.put(component, constant);
        }
    }

    /** The text of a constant. Values that the engine may find equal have the same text. */
    private static @Nullable String constant(Expression value) {
        if (value instanceof StringLiteralExpr text) {
            return text.asString();
        }
        if (value instanceof IntegerLiteralExpr number) {
            return String.valueOf(number.asNumber());
        }
        if (value instanceof FieldAccessExpr field
                && field.getScope() instanceof NameExpr vocabulary
                && RuleTypes.VOCABULARIES.containsKey(vocabulary.getNameAsString())) {
            return field.getNameAsString();
        }
        return value instanceof BooleanLiteralExpr || value instanceof NullLiteralExpr ? value.toString() : null;
    }
}
