package io.raccord.engine.check;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.RuleDescr;

/** A checker for the right-hand side of a rule, which may only assert conclusions with {@code insertLogical}. */
final class RuleConsequence {

    private static final int MOST_TERMS = 2_000;

    private final DrlText text;
    private final RuleFaults faults;
    private final Map<String, Class<?>> bound;
    private final List<FactShape> stated = new ArrayList<>();
    private String body = "";

    RuleConsequence(DrlText text, RuleFaults faults, Map<String, Class<?>> bound) {
        this.text = text;
        this.faults = faults;
        this.bound = bound;
    }

    /** The conclusions that it asserts. */
    List<FactShape> stated() {
        return stated;
    }

    /** The text between {@code then} and {@code end}. */
    String body() {
        return body;
    }

    void check(RuleDescr rule) {
        int from = text.thenOf(rule);
        body = text.text().substring(from, Math.max(from, text.text().lastIndexOf("end", rule.getEndCharacter())));
        if (!String.valueOf(rule.getConsequence()).strip().equals(body.strip())) {
            faults.add("rule-then", from, firstLine(body)); // the compiled text must be the checked text
            return;
        }
        ParseResult<BlockStmt> parsed = new JavaParser().parseBlock("{" + body + "}");
        if (parsed.getResult().isEmpty() || !parsed.isSuccessful()) {
            int at = parsed.getProblems().stream()
                    .flatMap(problem -> problem.getLocation().stream())
                    .flatMap(location -> location.getBegin().getRange().stream())
                    .findFirst()
                    .map(range -> offset(body, range.begin.line, range.begin.column - 1))
                    .orElse(0);
            faults.add("rule-then", from + Math.min(at, body.stripTrailing().length()), firstLine(body));
            return;
        }
        Expressions expressions = new Expressions("{" + body + "}", from, 1, null, bound, Set.of(), faults);
        if (parsed.getResult().get().stream().limit(MOST_TERMS + 1L).count() > MOST_TERMS) {
            faults.add("rule-size", from, MOST_TERMS);
            return;
        }
        NodeList<Statement> statements = parsed.getResult().get().getStatements();
        if (statements.isEmpty()) {
            faults.add("rule-then", from, "…");
        }
        statements.forEach(statement -> statement(statement, expressions));
    }

    private void statement(Statement statement, Expressions expressions) {
        if (statement instanceof ExpressionStmt expression
                && expression.getExpression() instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && call.getNameAsString().equals("insertLogical")
                && call.getArguments().size() == 1
                && call.getArgument(0) instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody().isEmpty()
                && creation.getScope().isEmpty()) {
            creation(creation, expressions);
        } else {
            faults.add("rule-then", expressions.offsetOf(statement), firstLine(statement.toString()));
        }
    }

    private void creation(ObjectCreationExpr creation, Expressions expressions) {
        String name = creation.getType().asString();
        Class<?> type = RuleTypes.CONCLUSIONS.get(name);
        if (type == null) {
            faults.unknown(
                    "rule-then-type",
                    expressions.offsetOf(creation.getType()),
                    name,
                    RuleTypes.CONCLUSIONS.keySet(),
                    name,
                    String.join(", ", RuleTypes.CONCLUSIONS.keySet()));
            return;
        }
        stated.add(FactShape.stated(type, creation.getArguments()));
        RecordComponent[] components = type.getRecordComponents();
        NodeList<Expression> arguments = creation.getArguments();
        if (arguments.size() != components.length) {
            faults.add(
                    "rule-then-count",
                    expressions.offsetOf(creation),
                    name,
                    components.length,
                    arguments.size(),
                    Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.joining(", ")));
            return;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Class<?> given = expressions.typeOf(arguments.get(i), components[i].getName());
            if (given != null && i < components.length) {
                Class<?> wanted = Expressions.boxed(components[i].getType());
                boolean widens = wanted == Long.class && given == Integer.class;
                if (given != Object.class
                        && given != Expressions.FAULTY
                        && !widens
                        && !wanted.isAssignableFrom(given)) {
                    faults.add(
                            "rule-then-value",
                            expressions.offsetOf(arguments.get(i)),
                            i + 1,
                            name,
                            wanted.getSimpleName());
                }
            }
        }
    }

    private static int offset(String body, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = body.indexOf('\n', at) + 1;
        }
        return at + Math.max(0, column - 1);
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("…");
    }
}
