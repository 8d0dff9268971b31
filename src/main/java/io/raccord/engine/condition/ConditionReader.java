package io.raccord.engine.condition;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.raccord.engine.check.CheckedRule;
import io.raccord.engine.check.DrlText;
import io.raccord.engine.check.RuleCheck;
import io.raccord.engine.check.RuleConditions;
import io.raccord.engine.check.RuleTypes;
import io.raccord.engine.condition.ConditionPattern.Kind;
import io.raccord.problem.Place;
import io.raccord.rulebook.Parameter;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleFile;
import io.raccord.trace.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** A parser of rules that have passed {@link RuleCheck}. It converts them to {@link ConditionProgram}s. */
public final class ConditionReader {

    private static final Map<BinaryExpr.Operator, BinaryExpr.Operator> SHIFTS = Map.of(
            BinaryExpr.Operator.LESS, BinaryExpr.Operator.LESS_EQUALS,
            BinaryExpr.Operator.LESS_EQUALS, BinaryExpr.Operator.LESS,
            BinaryExpr.Operator.GREATER, BinaryExpr.Operator.GREATER_EQUALS,
            BinaryExpr.Operator.GREATER_EQUALS, BinaryExpr.Operator.GREATER);

    private final List<Condition> conditions = new ArrayList<>();

    /** All conditions read so far, by index. */
    public List<Condition> conditions() {
        return conditions;
    }

    /** Reads the rules of {@code file}; {@code rules} supplies their cards, by DRL name. */
    public List<ConditionProgram> read(RuleFile file, Map<String, CheckedRule> rules) {
        try {
            List<ConditionProgram> programs = new ArrayList<>();
            for (RuleDescr rule : new DrlParser(LanguageLevelOption.DRL6)
                    .parse(false, file.text())
                    .getRules()) {
                Rule card = Objects.requireNonNull(rules.get(rule.getName())).rule();
                programs.add(new Reader(file, card).read(rule));
            }
            return programs;
        } catch (DroolsParserException e) {
            throw new IllegalStateException("a rule file that passed the check does not parse", e);
        }
    }

    /** The parser of a single rule. */
    private final class Reader {

        private final RuleFile file;
        private final Rule card;
        private final ConditionSlots slots = new ConditionSlots();
        private final ConditionExpression expressions = new ConditionExpression(slots);
        private final List<ConditionPattern> patterns = new ArrayList<>();

        Reader(RuleFile file, Rule card) {
            this.file = file;
            this.card = card;
        }

        ConditionProgram read(RuleDescr rule) {
            rule.getLhs().getDescrs().forEach(each -> element(each, Kind.MATCHES));
            slots.touched();
            List<StatedConclusion> stated = stated(rule);
            Set<Integer> told = slots.touched();
            String texts = String.join(
                    " ",
                    card.because().en(),
                    card.because().fr(),
                    card.concludes().en(),
                    card.concludes().fr());
            slots.all().forEach((name, slot) -> {
                if (texts.contains("{" + name + "}")) {
                    told.add(slot);
                }
            });
            return new ConditionProgram(
                    rule.getName(), card, List.copyOf(patterns), stated, told, Map.copyOf(slots.all()));
        }

        private List<StatedConclusion> stated(RuleDescr rule) {
            DrlText text = new DrlText(file.file(), file.text());
            String body =
                    file.text().substring(text.thenOf(rule), file.text().lastIndexOf("end", rule.getEndCharacter()));
            List<StatedConclusion> stated = new ArrayList<>();
            new JavaParser()
                    .parseBlock("{" + body + "}")
                    .getResult()
                    .orElseThrow()
                    .findAll(ObjectCreationExpr.class)
                    .forEach(creation -> stated.add(new StatedConclusion(
                            Objects.requireNonNull(
                                    RuleTypes.CONCLUSIONS.get(creation.getType().asString())),
                            creation.getArguments().stream()
                                    .map(expressions::value)
                                    .toList())));
            return stated;
        }

        private void element(BaseDescr element, Kind kind) {
            if (element instanceof PatternDescr pattern) {
                slots.touched();
                patterns.add(pattern(pattern).as(kind));
            } else {
                Kind inner = element instanceof AndDescr ? kind : element instanceof NotDescr ? Kind.NOT : Kind.EXISTS;
                ((ConditionalElementDescr) element).getDescrs().forEach(each -> element((BaseDescr) each, inner));
            }
        }

        private ConditionPattern pattern(PatternDescr pattern) {
            Class<?> type = Objects.requireNonNull(RuleTypes.matched(pattern.getObjectType()));
            int slot = pattern.getIdentifier() == null ? -1 : slots.of(pattern.getIdentifier());
            List<ConditionConstraint> tests = new ArrayList<>();
            for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
                int from = constraint.getStartCharacter();
                tests.add(test(file.text().substring(from, constraint.getEndCharacter() + 1), from, type));
            }
            ConditionValue source = pattern.getSource() instanceof FromDescr from
                    ? expressions.value(parse(from.getDataSource().toString()).getExpr())
                    : null;
            ConditionPattern collected =
                    pattern.getSource() instanceof CollectDescr collect ? pattern(collect.getInputPattern()) : null;
            int start = Math.max(0, pattern.getStartCharacter());
            return new ConditionPattern(
                    Place.at(file.file(), file.text(), start),
                    oneLine(file.text().substring(start, pattern.getEndCharacter() + 1)),
                    Kind.MATCHES,
                    type,
                    slot,
                    List.copyOf(tests),
                    source,
                    collected,
                    slots.touched());
        }

        private ConditionConstraint test(String text, int offset, Class<?> type) {
            DrlxExpression parsed = parse(text);
            Expression expression = parsed.getExpr();
            boolean alone = expression instanceof NameExpr
                    || expression instanceof FieldAccessExpr
                    || expression instanceof MethodCallExpr
                    || (expression instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS);
            int slot = parsed.getBind() == null ? -1 : slots.of(parsed.getBind().asString());
            Expression bound = !alone && expression instanceof BinaryExpr binary ? binary.getLeft() : expression;
            return new ConditionConstraint(
                    slot >= 0 && alone ? null : condition(text, offset),
                    slot >= 0 && alone ? null : expressions.value(expression),
                    expression instanceof BinaryExpr order && SHIFTS.containsKey(order.getOperator())
                            ? expressions.value(order, Objects.requireNonNull(SHIFTS.get(order.getOperator())))
                            : null,
                    slot,
                    slot >= 0 ? expressions.value(bound) : null,
                    slot >= 0
                            && type == Parameter.class
                            && bound instanceof NameExpr name
                            && name.getNameAsString().equals("number"));
        }

        private static String oneLine(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }

        private @Nullable Condition condition(String text, int offset) {
            Place place = Place.at(file.file(), file.text(), offset);
            Condition condition = new Condition(conditions.size(), card.id(), place, oneLine(text));
            conditions.add(condition);
            return condition;
        }

        private DrlxExpression parse(String expression) {
            return DrlxParser.parseExpression(
                    DrlxParser.buildDrlxParserWithArguments(RuleConditions.OPERATORS), expression);
        }
    }
}
