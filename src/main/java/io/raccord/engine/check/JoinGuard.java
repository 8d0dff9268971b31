package io.raccord.engine.check;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.raccord.catalog.Catalog;
import io.raccord.profile.Addressing;
import io.raccord.profile.AsOf;
import io.raccord.profile.Customer;
import io.raccord.profile.Preferences;
import io.raccord.profile.Profile;
import io.raccord.profile.Readiness;
import io.raccord.profile.Requirements;
import io.raccord.profile.Wan;
import io.raccord.rulebook.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/**
 * A limit on the patterns of a rule that match many facts and are not joined to an earlier pattern. Each of them
 * multiplies the combinations that the engine tries before any rule fires. What a rule combines nevertheless, such as
 * all sites with the same role, is bounded while it is evaluated.
 */
final class JoinGuard {

    /** The maximum number of such patterns per rule. */
    static final int FREE = 3;

    private static final int PATTERNS = 24;

    private static final Set<Class<?>> ONE_OF_A_KIND = Set.of(
            Profile.class,
            Customer.class,
            Wan.class,
            Requirements.class,
            Preferences.class,
            Addressing.class,
            Readiness.class,
            AsOf.class,
            Catalog.class);

    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    private final Set<String> many = new HashSet<>();
    private int patterns;
    private int free;

    /**
     * Whether this pattern exceeds the limit on such patterns or on all patterns of a rule.
     *
     * @param bound the variables that the pattern binds
     */
    boolean isOneTooMany(PatternConstraints pattern, Set<String> bound) {
        if (++patterns > PATTERNS) {
            return true;
        }
        if (ONE_OF_A_KIND.contains(pattern.type()) || isOneParameter(pattern)) {
            return false;
        }
        boolean joined = pattern.from().isEmpty()
                ? pattern.tests().stream()
                        .flatMap(test -> conjuncts(test.expression()))
                        .anyMatch(this::joins)
                : isCollected(pattern)
                        || VARIABLE.matcher(pattern.from()).results().anyMatch(found -> many.contains(found.group()));
        many.addAll(bound);
        if (!joined) {
            free++;
        }
        return free > FREE;
    }

    private static boolean isCollected(PatternConstraints pattern) {
        return List.class.isAssignableFrom(pattern.type());
    }

    private static boolean isOneParameter(PatternConstraints pattern) {
        return pattern.type() == Parameter.class
                && pattern.tests().stream()
                        .flatMap(test -> conjuncts(test.expression()))
                        .anyMatch(test -> test instanceof BinaryExpr binary
                                && binary.getOperator() == BinaryExpr.Operator.EQUALS
                                && root(binary.getLeft()).equals("id")
                                && binary.getRight() instanceof StringLiteralExpr);
    }

    /** The expressions that must all be true for {@code expression} to be true. */
    private static Stream<Expression> conjuncts(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return conjuncts(enclosed.getInner());
        }
        if (expression instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.AND) {
            return Stream.concat(conjuncts(binary.getLeft()), conjuncts(binary.getRight()));
        }
        return Stream.of(expression);
    }

    /** Whether {@code test} admits only facts that belong to a fact of an earlier pattern. */
    private boolean joins(Expression test) {
        if (test instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.EQUALS) {
            return joins(binary.getLeft(), binary.getRight()) || joins(binary.getRight(), binary.getLeft());
        }
        return test instanceof PointFreeExpr infix
                && !infix.isNegated()
                && Set.of("memberOf", "contains").contains(infix.getOperator().asString())
                && infix.getRight().size() == 1
                && (joins(infix.getLeft(), infix.getRight().get(0))
                        || joins(infix.getRight().get(0), infix.getLeft()));
    }

    private boolean joins(Expression own, Expression other) {
        String field = root(own);
        return !field.isEmpty() && !field.startsWith("$") && many.contains(root(other));
    }

    /** The first name of a path; empty for anything else. */
    private static String root(Expression path) {
        if (path instanceof EnclosedExpr enclosed) {
            return root(enclosed.getInner());
        }
        if (path instanceof FieldAccessExpr field) {
            return root(field.getScope());
        }
        return path instanceof NameExpr name ? name.getNameAsString() : "";
    }
}
