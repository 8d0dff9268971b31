package io.raccord.engine.check;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.raccord.profile.FactPath;
import io.raccord.rulebook.Parameter;
import io.raccord.rulebook.ParameterHistory;
import io.raccord.rulebook.RulePacks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.printer.PrintUtil;
import org.jspecify.annotations.Nullable;

/** A checker for the left-hand side of a rule. It also records what each pattern reads. */
public final class RuleConditions {

    /** The infix operators that a condition may use. */
    public static final List<String> OPERATORS = List.of("memberOf", "contains", "in", "matches");

    /** The maximum number of constraints of a pattern. */
    static final int MOST_CONSTRAINTS = 100;

    private static final int MOST_TERMS = 400;

    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:");

    private final RulePacks packs;
    private final DrlText text;
    private final RuleFaults faults;
    private final Map<String, Class<?>> bound = new LinkedHashMap<>();
    private final List<PatternReads> patterns = new ArrayList<>();
    private final List<MatchedFact> facts = new ArrayList<>();
    private final Set<String> regexes = new HashSet<>();
    private final List<PatternConstraints> tests = new ArrayList<>();
    private final JoinGuard joins = new JoinGuard();
    private final ParameterReads parameters;

    public RuleConditions(RulePacks packs, DrlText text, RuleFaults faults) {
        this.packs = packs;
        this.text = text;
        this.faults = faults;
        this.parameters = new ParameterReads(faults);
    }

    /** The variables bound outside {@code not} and {@code exists}, with their types. */
    public Map<String, Class<?>> bound() {
        return bound;
    }

    /** The facts that the patterns match, including those under {@code not}. */
    public List<MatchedFact> facts() {
        return facts;
    }

    /** The patterns that contribute an object to a match, in match order. */
    public List<PatternReads> patterns() {
        return patterns;
    }

    /** All patterns with their constraints, in order. */
    public List<PatternConstraints> tests() {
        return tests;
    }

    public void check(AndDescr lhs) {
        lhs.getDescrs().forEach(each -> element(each, bound, true, false));
    }

    private void element(BaseDescr element, Map<String, Class<?>> scope, boolean positive, boolean negated) {
        if (element instanceof PatternDescr pattern) {
            pattern(pattern, scope, positive, negated);
        } else if (element instanceof NotDescr || element instanceof ExistsDescr) {
            List<?> under = ((ConditionalElementDescr) element).getDescrs();
            if (under.size() != 1 || !(under.get(0) instanceof PatternDescr)) { // the engine may keep a stale match
                faults.add("rule-group", element.getStartCharacter());
            }
            Map<String, Class<?>> inner = new HashMap<>(scope);
            ((ConditionalElementDescr) element)
                    .getDescrs()
                    .forEach(each -> element((BaseDescr) each, inner, false, element instanceof NotDescr));
        } else if (element instanceof AndDescr and) {
            and.getDescrs().forEach(each -> element(each, scope, positive, negated));
        } else {
            faults.add(
                    "rule-element",
                    Math.max(0, element.getStartCharacter()),
                    element.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT));
        }
    }

    private void pattern(PatternDescr pattern, Map<String, Class<?>> scope, boolean positive, boolean negated) {
        int start = Math.max(0, pattern.getStartCharacter());
        if (pattern.getObjectType() == null) {
            faults.add("rule-element", start, "/…");
            return;
        }
        Class<?> type = RuleTypes.matched(pattern.getObjectType());
        if (type == null) {
            List<String> names = RuleTypes.matchedNames();
            int at = Math.max(start, text.text().indexOf(pattern.getObjectType(), start));
            faults.unknown(
                    "rule-type", at, pattern.getObjectType(), names, pattern.getObjectType(), String.join(", ", names));
            bindFaulty(pattern, start, scope);
            return;
        }
        plain(pattern);
        Set<String> reads = new LinkedHashSet<>();
        List<PatternConstraints.Test> constraints = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        Set<String> bindings = new LinkedHashSet<>();
        if (pattern.getConstraint().getDescrs().size() > MOST_CONSTRAINTS) {
            faults.add("rule-size", start, MOST_CONSTRAINTS);
            bindFaulty(pattern, start, scope);
            return;
        }
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            DrlxExpression parsed = constraint(constraint, type, scope, reads);
            if (parsed != null) {
                constraints.add(new PatternConstraints.Test(parsed.getExpr(), constraint.getStartCharacter()));
                if (parsed.getBind() != null) {
                    bindings.add(parsed.getBind().asString());
                }
                if (parsed.getBind() != null
                        && PrintUtil.printNode(parsed.getExpr()).equals("text")) {
                    texts.add(parsed.getBind().asString());
                }
            }
        }
        if (type == Parameter.class) {
            parameter(pattern, constraints, reads, texts);
        }
        if (pattern.getIdentifier() != null) {
            bindings.add(pattern.getIdentifier());
        }
        PatternConstraints read = new PatternConstraints(
                type,
                start,
                negated,
                pattern.getSource() == null ? "" : pattern.getSource().toString(),
                constraints,
                bindings);
        tests.add(read);
        facts.add(new MatchedFact(FactShape.matched(type, constraints), !positive, start));
        if (pattern.getIdentifier() != null) {
            scope.put(pattern.getIdentifier(), type);
        }
        source(pattern.getSource(), pattern, scope);
        if (positive && joins.isOneTooMany(read, bindings)) {
            faults.add("rule-product", start, JoinGuard.FREE);
        }
        if (positive) {
            patterns.add(new PatternReads(type, List.copyOf(reads)));
        }
    }

    /** Binds the variables of a pattern that has been rejected, so that their uses are not reported as well. */
    private void bindFaulty(PatternDescr pattern, int start, Map<String, Class<?>> scope) {
        String whole = text.text().substring(start, Math.min(text.text().length(), pattern.getEndCharacter() + 1));
        BINDING.matcher(whole).results().forEach(found -> scope.put(found.group(1), Expressions.FAULTY));
    }

    /** Rejects everything in a pattern that the grammar permits besides named constraints. */
    private void plain(PatternDescr pattern) {
        int start = Math.max(0, pattern.getStartCharacter());
        if (!pattern.getAnnotations().isEmpty()) {
            faults.add(
                    "rule-element",
                    start,
                    "@" + pattern.getAnnotationNames().iterator().next());
        }
        if (!pattern.getBehaviors().isEmpty()) {
            faults.add("rule-element", start, "over");
        }
        if (pattern.isUnification()) {
            faults.add("rule-element", start, ":=");
        }
        if (!pattern.getPositionalConstraints().isEmpty()) {
            faults.add("rule-element", start, ";");
        }
    }

    private void parameter(
            PatternDescr pattern, List<PatternConstraints.Test> constraints, Set<String> reads, Set<String> texts) {
        for (PatternConstraints.Test test : constraints) {
            if (test.expression() instanceof BinaryExpr binary
                    && binary.getOperator() == BinaryExpr.Operator.EQUALS
                    && PrintUtil.printNode(binary.getLeft()).equals("id")
                    && binary.getRight() instanceof StringLiteralExpr id
                    && packs.parameters().containsKey(id.asString())) {
                ParameterHistory parameter = packs.parameters().get(id.asString());
                if (parameter.isRegex()) {
                    regexes.addAll(texts);
                }
                reads.forEach(each -> parameters.check(parameter, each, Math.max(0, pattern.getStartCharacter())));
                if (pattern.getIdentifier() != null) {
                    parameters.bind(pattern.getIdentifier(), parameter);
                }
            }
        }
    }

    private @Nullable DrlxExpression constraint(
            BaseDescr constraint, Class<?> type, Map<String, Class<?>> scope, Set<String> reads) {
        int from = constraint.getStartCharacter();
        int to = Math.min(text.text().length(), constraint.getEndCharacter() + 1);
        String written = text.text().substring(Math.max(0, from), Math.max(from, to));
        if (!(constraint instanceof ExprConstraintDescr compiled)
                || !compiled.getExpression().strip().equals(written.strip())) {
            faults.add("rule-expression", Math.max(0, from), written); // the compiled text must be the checked text
            return null;
        }
        DrlxExpression parsed = parse(written, from);
        if (parsed == null) {
            return null;
        }
        Expressions expressions = new Expressions(written, from, 0, type, scope, regexes, faults);
        if (isTooLong(parsed.getExpr(), from)) {
            return null;
        }
        Class<?> value = expressions.typeOf(parsed.getExpr());
        parameters.check(parsed.getExpr(), Math.max(0, from));
        reads.addAll(expressions.reads());
        if (parsed.getBind() != null) {
            scope.put(
                    parsed.getBind().asString(),
                    value == null ? Expressions.FAULTY : bindable(value, parsed.getExpr(), type));
        }
        if (type == Parameter.class) {
            parameter(parsed.getExpr(), expressions);
        }
        return parsed;
    }

    /** The type that a binding binds. A binding with a condition, {@code $x : field > 3}, binds the field. */
    private static Class<?> bindable(Class<?> value, Expression expression, Class<?> type) {
        if (expression instanceof BinaryExpr binary && value == Boolean.class) {
            return FactPath.component(type, PrintUtil.printNode(binary.getLeft()))
                    .<Class<?>>map(component -> Expressions.boxed(component.getType()))
                    .orElse(Object.class);
        }
        return value;
    }

    private void parameter(Expression expression, Expressions expressions) {
        if (expression instanceof BinaryExpr binary
                && PrintUtil.printNode(binary.getLeft()).equals("id")
                && binary.getRight() instanceof StringLiteralExpr literal
                && !packs.parameters().containsKey(literal.asString())) {
            Set<String> known = packs.parameters().keySet();
            faults.unknown(
                    "rule-parameter",
                    expressions.offsetOf(literal),
                    literal.asString(),
                    known,
                    literal.asString(),
                    String.join(", ", known));
        }
    }

    private void source(@Nullable PatternSourceDescr source, PatternDescr pattern, Map<String, Class<?>> scope) {
        if (source instanceof FromDescr from) {
            String expression = from.getDataSource().toString();
            int at = text.text().indexOf(expression, pattern.getStartCharacter());
            DrlxExpression parsed = parse(expression, Math.max(at, 0));
            if (parsed != null) {
                new Expressions(expression, Math.max(at, 0), 0, null, scope, regexes, faults).typeOf(parsed.getExpr());
                parameters.check(parsed.getExpr(), Math.max(at, 0));
            }
        } else if (source instanceof CollectDescr collect) {
            element(collect.getInputPattern(), new HashMap<>(scope), false, false);
        } else if (source != null) {
            faults.add(
                    "rule-element",
                    pattern.getStartCharacter(),
                    source.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT));
        }
    }

    /** Whether {@code expression} has so many terms that later stages, which descend into them, could run out of stack. */
    private boolean isTooLong(Expression expression, int offset) {
        long terms = expression.stream().limit(MOST_TERMS + 1L).count();
        if (terms > MOST_TERMS) {
            faults.add("rule-size", Math.max(0, offset), MOST_TERMS);
        }
        return terms > MOST_TERMS;
    }

    private @Nullable DrlxExpression parse(String expression, int offset) {
        try {
            return DrlxParser.parseExpression(DrlxParser.buildDrlxParserWithArguments(OPERATORS), expression);
        } catch (ParseProblemException | StackOverflowError e) {
            faults.add("rule-expression", offset, expression);
            return null;
        }
    }
}
