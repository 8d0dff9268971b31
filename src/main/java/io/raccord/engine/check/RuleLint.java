package io.raccord.engine.check;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.raccord.catalog.PeeringLocation;
import io.raccord.catalog.Provider;
import io.raccord.rulebook.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.mvel.parser.printer.PrintUtil;
import org.jspecify.annotations.Nullable;

/**
 * A linter for rules. It finds conditions and dates that can never be met, names that are not in the catalog, and
 * duplicate rules.
 */
final class RuleLint {

    private static final Set<String> CATALOG_FIELDS = Set.of("location", "provider", "geopoliticalRegion");
    private static final Set<String> NAMED_FIELDS = Set.of("name", "city", "country", "metroLocation");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    private record Stated(Rule rule, String conclusion) {}

    private final Set<String> names;
    private final Map<String, List<Stated>> seen = new HashMap<>();

    /** @param names all names in the catalog; if empty, names are not checked */
    RuleLint(Set<String> names) {
        this.names = names;
    }

    void check(Rule rule, RuleConditions conditions, String lhs, String rhs, int at, RuleFaults faults) {
        for (PatternConstraints pattern : conditions.tests()) {
            Contradiction.Pair pair = Contradiction.in(pattern.tests());
            if (pair != null) {
                faults.find(
                        "rule-never",
                        pair.second().at(),
                        pair.first().written(),
                        pair.second().written());
            }
            pattern.tests().forEach(test -> catalogNames(test.expression(), pattern.type(), test.at(), faults));
        }
        excluded(conditions.tests(), faults);
        if (rule.effective() != null
                && rule.expires() != null
                && !rule.effective().isBefore(rule.expires())) {
            faults.find("rule-dates", faults.indexOf("date-expires", at), rule.effective(), rule.expires());
        }
        String[] sides = normal(lhs + '\t' + rhs).split("\t", 2);
        twice(rule, sides[0], sides[sides.length - 1], at, faults);
    }

    /** Reports a negated pattern that repeats an earlier positive one. */
    private static void excluded(List<PatternConstraints> patterns, RuleFaults faults) {
        List<String> wanted = new ArrayList<>();
        for (PatternConstraints pattern : patterns) {
            String written = pattern.type().getSimpleName()
                    + pattern.tests().stream()
                            .map(PatternConstraints.Test::expression)
                            .filter(BinaryExpr.class::isInstance)
                            .map(PrintUtil::printNode)
                            .sorted()
                            .toList()
                    + pattern.from();
            if (pattern.negated() && wanted.contains(written)) {
                faults.find("rule-never", pattern.at(), pattern.type().getSimpleName(), "not");
            } else if (!pattern.negated()) {
                wanted.add(written);
            }
        }
    }

    private void catalogNames(Expression expression, Class<?> type, int at, RuleFaults faults) {
        if (names.isEmpty() || !(expression instanceof BinaryExpr binary)) {
            return;
        }
        String field = PrintUtil.printNode(binary.getLeft());
        String last = field.substring(field.lastIndexOf('.') + 1);
        boolean ofCatalog = type == PeeringLocation.class || type == Provider.class;
        if (binary.getRight() instanceof StringLiteralExpr literal
                && (CATALOG_FIELDS.contains(last) || (ofCatalog && NAMED_FIELDS.contains(field)))
                && !names.contains(literal.asString())) {
            int found = faults.indexOf("\"" + literal.getValue() + "\"", at);
            faults.findUnknown("rule-catalog-name", found, literal.asString(), names, literal.asString(), field);
        } else {
            catalogNames(binary.getLeft(), type, at, faults);
            catalogNames(binary.getRight(), type, at, faults);
        }
    }

    private void twice(Rule rule, String lhs, String rhs, int at, RuleFaults faults) {
        List<Stated> others = seen.computeIfAbsent(lhs, key -> new ArrayList<>());
        for (Stated other : others) {
            if (other.conclusion().equals(rhs) && overlap(rule, other.rule())) {
                faults.find("rule-same", at, other.rule().id());
                break;
            }
        }
        others.add(new Stated(rule, rhs));
    }

    private static boolean overlap(Rule one, Rule other) {
        return before(one.effective(), other.expires()) && before(other.effective(), one.expires());
    }

    private static boolean before(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start == null || end == null || start.isBefore(end);
    }

    /** {@code text} without comments and unnecessary white space, with its variables numbered. */
    private static String normal(String text) {
        String plain = text.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("//[^\\n]*", " ");
        Map<String, String> numbered = new LinkedHashMap<>();
        Matcher matcher = VARIABLE.matcher(plain);
        String renamed = matcher.replaceAll(found ->
                Matcher.quoteReplacement(numbered.computeIfAbsent(found.group(), key -> "$" + numbered.size())));
        return renamed.replaceAll("[ \\r\\n]+", "");
    }
}
