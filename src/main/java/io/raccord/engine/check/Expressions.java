package io.raccord.engine.check;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
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
import io.raccord.profile.FactPath;
import io.raccord.profile.Term;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;
import org.jspecify.annotations.Nullable;

/** A type checker for expressions in rules. It works by allow-list: anything that is not on the list is a fault. */
public final class Expressions {

    private static final Set<String> LIST_METHODS = Set.of("size", "isEmpty", "contains", "indexOf");

    /** The type of an expression for which a fault has already been reported; suppresses follow-up faults. */
    public static final Class<?> FAULTY = Override.class;

    /** The type of {@code null}, which can be compared with every type. */
    static final Class<?> NULL = Void.class;

    /** Fields whose numbers are names, such as the 4 in IPv4. */
    private static final Set<String> NUMBERED = Set.of("version", "stage");

    private static final Set<String> OWN_NUMBERS = Set.of("0", "1");

    private final String text;
    private final int offset;
    private final int shift;
    private final @Nullable Class<?> fact;
    private final Map<String, Class<?>> bound;
    private final RuleFaults faults;
    private final Set<String> reads = new LinkedHashSet<>();
    private final Set<String> regexes;
    private String goal = "";

    /**
     * @param text the text that was parsed
     * @param offset the offset of {@code text} in its file
     * @param shift the number of characters that were prepended to the text for the parser
     * @param fact the type of the enclosing pattern; null outside patterns
     * @param bound the variables in scope, with their types
     * @param regexes the variables in scope whose values are parameters that are safe for {@code matches}
     */
    public Expressions(
            String text,
            int offset,
            int shift,
            @Nullable Class<?> fact,
            Map<String, Class<?>> bound,
            Set<String> regexes,
            RuleFaults faults) {
        this.text = text;
        this.offset = offset;
        this.shift = shift;
        this.fact = fact;
        this.bound = bound;
        this.faults = faults;
        this.regexes = regexes;
    }

    /**
     * The type of {@code expression} as the value of {@code component} of a conclusion; null if it is unknown or has a
     * fault.
     */
    @Nullable
    public Class<?> typeOf(Expression expression, String component) {
        goal = component;
        try {
            return typeOf(expression);
        } finally {
            goal = "";
        }
    }

    /** The components of the pattern's type that were read, as dotted paths. */
    public Set<String> reads() {
        return reads;
    }

    /** The offset of {@code node} in its file. */
    public int offsetOf(Node node) {
        Position begin = node.getBegin().orElse(Position.HOME);
        if (shift == 0) { // the parser of conditions does not keep positions: search for the node's text
            Matcher found = Pattern.compile("(?<![\\w$])" + Pattern.quote(PrintUtil.printNode(node)) + "(?!\\w)")
                    .matcher(text);
            return found.find() ? offset + found.start() : offset;
        }
        int at = 0;
        for (int line = 1; line < begin.line; line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return Math.max(offset, offset + at + begin.column - 1 - shift);
    }

    /** The type of {@code expression}; null if it is unknown or has a fault. */
    @Nullable
    public Class<?> typeOf(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return typeOf(enclosed.getInner());
        }
        if (expression instanceof BinaryExpr binary) {
            return binary(binary);
        }
        if (expression instanceof PointFreeExpr infix) {
            new InfixExpressions(this, regexes, faults).check(infix);
            return Boolean.class;
        }
        if (expression instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return typeOf(unary.getExpression());
        }
        if (expression instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.MINUS) {
            return typeOf(unary.getExpression());
        }
        if (expression instanceof MethodCallExpr call) {
            return call(call);
        }
        if (expression instanceof NameExpr || expression instanceof FieldAccessExpr) {
            return path(expression);
        }
        return literal(expression);
    }

    private @Nullable Class<?> literal(Expression expression) {
        if (expression instanceof NullLiteralExpr) {
            return NULL;
        }
        if (expression instanceof BooleanLiteralExpr) {
            return Boolean.class;
        }
        if (expression instanceof IntegerLiteralExpr number) {
            return integer(number);
        }
        if (expression instanceof StringLiteralExpr) {
            return String.class;
        }
        faults.add("rule-expression", offsetOf(expression), shown(expression));
        return null;
    }

    private @Nullable Class<?> integer(IntegerLiteralExpr number) {
        if (!number.getValue().matches("[0-9]{1,9}|1[0-9]{9}")) {
            faults.add("rule-literal", offsetOf(number), shown(number), "int", "0 … 1999999999");
            return null;
        }
        boolean named = number.getParentNode()
                .filter(BinaryExpr.class::isInstance)
                .filter(parent -> NUMBERED.contains(shown(((BinaryExpr) parent).getLeft())))
                .isPresent();
        if (!OWN_NUMBERS.contains(number.getValue()) && !named && !NUMBERED.contains(goal)) {
            faults.find("rule-number", offsetOf(number), number.getValue());
        }
        return Integer.class;
    }

    private @Nullable Class<?> binary(BinaryExpr binary) {
        Class<?> left = typeOf(binary.getLeft());
        Class<?> right = typeOf(binary.getRight());
        switch (binary.getOperator()) {
            case EQUALS, NOT_EQUALS, LESS, LESS_EQUALS, GREATER, GREATER_EQUALS -> {
                boolean ordered = binary.getOperator() != BinaryExpr.Operator.EQUALS
                        && binary.getOperator() != BinaryExpr.Operator.NOT_EQUALS;
                if (left != null
                        && right != null
                        && (!comparable(left, right) || (ordered && (left == NULL || right == NULL)))) {
                    faults.add(
                            "rule-literal",
                            offsetOf(binary.getRight()),
                            shown(binary.getLeft()),
                            shown(binary.getRight()),
                            wanted(left));
                }
                return Boolean.class;
            }
            case AND, OR -> {
                return Boolean.class;
            }
            case PLUS -> {
                if (left == String.class
                        && right == String.class
                        && !(binary.getLeft() instanceof StringLiteralExpr)
                        && !(binary.getRight() instanceof StringLiteralExpr)) { // it would grow with each firing
                    faults.add("rule-expression", offsetOf(binary), shown(binary));
                }
                return left == String.class || right == String.class ? String.class : left;
            }
            default -> {
                faults.add("rule-expression", offsetOf(binary), shown(binary));
                return null;
            }
        }
    }

    static boolean comparable(Class<?> left, Class<?> right) {
        return left == NULL
                || right == NULL
                || left == Object.class
                || right == Object.class
                || left == FAULTY
                || right == FAULTY
                || left == right
                || (Number.class.isAssignableFrom(left) && Number.class.isAssignableFrom(right));
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return type.getSimpleName() + "." + ((Enum<?>) type.getEnumConstants()[0]).name() + ", …";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "42";
        }
        return type == Boolean.class ? "true, false" : type == String.class ? "\"…\"" : type.getSimpleName();
    }

    private @Nullable Class<?> path(Expression expression) {
        if (expression instanceof FieldAccessExpr field) {
            if (field.getScope() instanceof NameExpr name
                    && RuleTypes.VOCABULARIES.containsKey(name.getNameAsString())) {
                return constant(RuleTypes.VOCABULARIES.get(name.getNameAsString()), field);
            }
            Class<?> scope = typeOf(field.getScope());
            return scope == null ? null : member(scope, field.getNameAsString(), field.getName());
        }
        NameExpr name = (NameExpr) expression;
        String id = name.getNameAsString();
        if (id.startsWith("$")) {
            Class<?> type = bound.get(id);
            if (type == null) {
                faults.unknown("rule-variable", offsetOf(name), id, bound.keySet(), id);
            }
            return type;
        }
        if (fact == null) {
            faults.add("rule-expression", offsetOf(name), id);
            return null;
        }
        return member(fact, id, name);
    }

    private @Nullable Class<?> constant(Class<?> vocabulary, FieldAccessExpr field) {
        List<String> constants = Arrays.stream(vocabulary.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        if (!constants.contains(field.getNameAsString())) {
            faults.unknown(
                    "rule-constant",
                    offsetOf(field.getName()),
                    field.getNameAsString(),
                    constants,
                    vocabulary.getSimpleName(),
                    field.getNameAsString(),
                    String.join(", ", constants));
        }
        return vocabulary;
    }

    private @Nullable Class<?> member(Class<?> owner, String name, Node at) {
        note(at);
        if (owner == FAULTY) {
            return null;
        }
        if (List.class.isAssignableFrom(owner) && (name.equals("size") || name.equals("empty"))) {
            return name.equals("size") ? Integer.class : Boolean.class;
        }
        Class<?> component =
                FactPath.component(owner, name).map(RecordComponent::getType).orElse(null);
        if (component != null) {
            return boxed(component);
        }
        for (Method method : owner.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 0 && mayCall(owner, method)) {
                return boxed(method.getReturnType());
            }
        }
        Set<String> fields = new TreeSet<>();
        if (owner.isRecord()) {
            Arrays.stream(owner.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(fields::add);
        }
        Set<String> known = new TreeSet<>(fields);
        if (Character.isUpperCase(name.charAt(0))) {
            known.addAll(RuleTypes.VOCABULARIES.keySet());
        }
        faults.unknown("rule-field", offsetOf(at), name, known, owner.getSimpleName(), name, String.join(", ", fields));
        return null;
    }

    /** Records the components of the pattern's fact that the expression around {@code at} reads. */
    private void note(Node at) {
        Node node = at instanceof Expression ? at : at.getParentNode().orElse(at);
        String path = PrintUtil.printNode(node);
        if (fact != null && !path.startsWith("$") && path.matches("[\\w.]+")) {
            int dot = path.lastIndexOf('.');
            if (dot > 0) {
                reads.remove(path.substring(0, dot));
            }
            reads.add(path);
        }
    }

    private @Nullable Class<?> call(MethodCallExpr call) {
        Class<?> owner = call.getScope().map(this::typeOf).orElse(null);
        call.getArguments().forEach(this::typeOf);
        if (call.getScope().isEmpty()) {
            faults.add("rule-expression", offsetOf(call), shown(call));
            return null;
        }
        if (owner == null || owner == FAULTY) {
            return null; // a fault has already been reported
        }
        Set<String> allowed = new TreeSet<>();
        for (Method method : owner.getMethods()) {
            if (mayCall(owner, method)) {
                allowed.add(method.getName());
                if (method.getName().equals(call.getNameAsString())
                        && method.getParameterCount() == call.getArguments().size()) {
                    return boxed(method.getReturnType());
                }
            }
        }
        faults.unknown(
                "rule-method",
                offsetOf(call.getName()),
                call.getNameAsString(),
                allowed,
                owner.getSimpleName(),
                call.getNameAsString(),
                String.join(", ", allowed));
        return null;
    }

    private static boolean mayCall(Class<?> owner, Method method) {
        if (Term.class.isAssignableFrom(owner) && method.getName().equals("id")) {
            return true;
        }
        if (Modifier.isStatic(method.getModifiers()) || method.getDeclaringClass() == Object.class) {
            return false;
        }
        if (List.class.isAssignableFrom(owner)) {
            return LIST_METHODS.contains(method.getName());
        }
        return owner.getName().startsWith("io.raccord.")
                && !owner.isEnum()
                && method.getDeclaringClass() == owner
                && !method.getName().matches("equals|hashCode|toString|with([A-Z].*)?");
    }

    public static Class<?> boxed(Class<?> type) {
        if (type == int.class) {
            return Integer.class;
        }
        return type == long.class ? Long.class : type == boolean.class ? Boolean.class : type;
    }

    static String shown(Node node) {
        String text = PrintUtil.printNode(node).replaceAll("\\s+", " ");
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
