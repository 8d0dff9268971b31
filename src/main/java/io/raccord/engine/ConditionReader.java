package io.raccord.engine;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import io.raccord.engine.ConditionPattern.Kind;
import io.raccord.problem.Place;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Reads the left-hand sides of rules that passed {@link RuleCheck}. */
final class ConditionReader {

    private final List<Condition> conditions = new ArrayList<>();

    /** Every condition of what was read so far, by index. */
    List<Condition> conditions() {
        return conditions;
    }

    /** The rules of {@code file}, whose cards are looked up by name. */
    List<ConditionProgram> read(RuleFile file, Map<String, CheckedRule> rules) {
        try {
            List<ConditionProgram> programs = new ArrayList<>();
            for (RuleDescr rule : new DrlParser(LanguageLevelOption.DRL6)
                    .parse(false, file.text())
                    .getRules()) {
                Rule card = Objects.requireNonNull(rules.get(rule.getName())).rule();
                programs.add(new Reader(file, card).read(rule.getLhs()));
            }
            return programs;
        } catch (DroolsParserException e) {
            throw new IllegalStateException("the rules passed the check", e);
        }
    }

    /** Reads one rule. */
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

        ConditionProgram read(AndDescr lhs) {
            lhs.getDescrs().forEach(each -> element(each, Kind.MATCHES));
            return new ConditionProgram(card, List.copyOf(patterns), slots.count());
        }

        private void element(BaseDescr element, Kind kind) {
            if (element instanceof PatternDescr pattern) {
                patterns.add(pattern(pattern).as(kind));
            } else {
                Kind inner = element instanceof AndDescr ? kind : element instanceof NotDescr ? Kind.NOT : Kind.EXISTS;
                ((ConditionalElementDescr) element).getDescrs().forEach(each -> element((BaseDescr) each, inner));
            }
        }

        private ConditionPattern pattern(PatternDescr pattern) {
            Class<?> type = Objects.requireNonNull(RuleTypes.matched(pattern.getObjectType()));
            int slot = pattern.getIdentifier() == null ? -1 : slots.of(pattern.getIdentifier());
            List<ConditionTest> tests = new ArrayList<>();
            for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
                int from = constraint.getStartCharacter();
                tests.add(test(file.text().substring(from, constraint.getEndCharacter() + 1), from));
            }
            ConditionValue source = pattern.getSource() instanceof FromDescr from
                    ? expressions.value(parse(from.getDataSource().toString()).getExpr())
                    : null;
            ConditionPattern collected =
                    pattern.getSource() instanceof CollectDescr collect ? pattern(collect.getInputPattern()) : null;
            return new ConditionPattern(Kind.MATCHES, type, slot, List.copyOf(tests), source, collected);
        }

        private ConditionTest test(String text, int offset) {
            DrlxExpression parsed = parse(text);
            Expression expression = parsed.getExpr();
            boolean alone = expression instanceof NameExpr
                    || expression instanceof FieldAccessExpr
                    || expression instanceof MethodCallExpr
                    || (expression instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS);
            int slot = parsed.getBind() == null ? -1 : slots.of(parsed.getBind().asString());
            Expression bound = !alone && expression instanceof BinaryExpr binary ? binary.getLeft() : expression;
            return new ConditionTest(
                    slot >= 0 && alone ? null : condition(text, offset),
                    slot >= 0 && alone ? null : expressions.value(expression),
                    slot,
                    slot >= 0 ? expressions.value(bound) : null);
        }

        private @Nullable Condition condition(String text, int offset) {
            Place place = Place.at(file.file(), file.text(), offset);
            Condition condition = new Condition(
                    conditions.size(),
                    card.id(),
                    place,
                    text.replaceAll("\\s+", " ").strip());
            conditions.add(condition);
            return condition;
        }

        private DrlxExpression parse(String expression) {
            return DrlxParser.parseExpression(
                    DrlxParser.buildDrlxParserWithArguments(RuleConditions.OPERATORS), expression);
        }
    }
}
