package io.raccord.engine.check;

import com.github.javaparser.ast.expr.BinaryExpr;
import io.raccord.catalog.Catalogs;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.mvel.parser.printer.PrintUtil;
import org.jspecify.annotations.Nullable;

/**
 * A linter for rules. It finds conditions and dates that can never be met, names that are not in the catalog, variables
 * that nothing reads, and duplicate rules.
 */
final class RuleLint {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    private record Stated(Rule rule, String conclusion) {}

    private final NameLint names;
    private final Map<String, List<Stated>> seen = new HashMap<>();

    /** @param catalogs the catalogs with the names that conditions may compare */
    RuleLint(Catalogs catalogs) {
        this.names = new NameLint(catalogs);
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
            pattern.tests().forEach(test -> names.check(test, pattern.type(), faults));
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

    /** Reports the variables that neither a condition, a conclusion nor a text reads. */
    void unused(Rule rule, RuleConditions conditions, String body, RuleFaults faults) {
        Map<String, Integer> uses = new HashMap<>();
        VARIABLE.matcher(withoutComments(body)).results().forEach(found -> uses.merge(found.group(), 1, Integer::sum));
        Stream.of(rule.because(), rule.concludes())
                .flatMap(text -> Stream.of(text.en(), text.fr()))
                .flatMap(text -> new Template(text).variables().stream())
                .forEach(variable -> uses.merge("$" + variable, 1, Integer::sum));
        for (PatternConstraints pattern : conditions.tests()) {
            for (String variable : pattern.bindings()) {
                if (uses.getOrDefault(variable, 0) == 1) {
                    faults.find("rule-binding-unused", faults.indexOf(variable, pattern.at()), variable);
                }
            }
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
        Map<String, String> numbered = new LinkedHashMap<>();
        Matcher matcher = VARIABLE.matcher(withoutComments(text));
        String renamed = matcher.replaceAll(found ->
                Matcher.quoteReplacement(numbered.computeIfAbsent(found.group(), key -> "$" + numbered.size())));
        return renamed.replaceAll("[ \\r\\n]+", "");
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("//[^\\n]*", " ");
    }
}
