package io.raccord.engine.check;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import io.raccord.rulebook.ParameterHistory;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A check that a rule reads each parameter as what it is: a number as {@code number}, a text as {@code text}. */
final class ParameterReads {

    private static final Set<String> ALWAYS = Set.of("id", "value", "unit", "source");

    private final RuleFaults faults;
    private final Map<String, ParameterHistory> bound = new HashMap<>();

    ParameterReads(RuleFaults faults) {
        this.faults = faults;
    }

    /** Notes that the variable {@code name} is the parameter {@code parameter}. */
    void bind(String name, ParameterHistory parameter) {
        bound.put(name, parameter);
    }

    /** Checks the accessors of bound parameters in {@code expression}, which begins at {@code offset}. */
    void check(Expression expression, int offset) {
        for (FieldAccessExpr field : expression.findAll(FieldAccessExpr.class)) {
            check(field.getScope(), field.getNameAsString(), offset);
        }
        for (MethodCallExpr call : expression.findAll(MethodCallExpr.class)) {
            call.getScope().ifPresent(scope -> check(scope, call.getNameAsString(), offset));
        }
    }

    private void check(Node scope, String accessor, int offset) {
        ParameterHistory parameter = scope instanceof NameExpr name ? bound.get(name.getNameAsString()) : null;
        if (parameter != null) {
            check(parameter, accessor, offset);
        }
    }

    /** Checks that {@code parameter} can be read by {@code accessor}. */
    void check(@Nullable ParameterHistory parameter, String accessor, int offset) {
        if (parameter != null
                && !ALWAYS.contains(accessor)
                && !parameter.accessors().contains(accessor)) {
            faults.add(
                    "rule-parameter-type", offset, parameter.id(), accessor, String.join(", ", parameter.accessors()));
        }
    }
}
