package io.raccord.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.review.RuleCase;
import io.raccord.rulebook.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every clause has a rule; every rule has a firing and a silent case, a page, and texts in both languages. */
class CoverageTest {

    private static final Path POLICY = Path.of("docs/selection-policy.md");
    private static final Pattern CLAUSE = Pattern.compile("(?m)^\\| ((?:[A-Z]{2}|N)-\\d+)[ |]");
    private static final Pattern CHECK = Pattern.compile("(?m)^\\| ([a-z0-9-]+)(?: \\(v2\\))? \\| "
            + "(?:prerequisites|routing|nat|qos|encryption|design|resiliency) \\|");
    private static final Pattern STEP = Pattern.compile("(?m)^\\| `([a-z-]+)(?:\\[ID])?` \\| (?:customer|provider|as)");

    /** How names are compared, which the catalog does, and a preference that is a parameter. */
    private static final Set<String> WITHOUT_RULE =
            Set.of("N-1", "N-2", "N-3", "N-4", "N-5", "N-6", "N-7", "N-8", "N-10", "CI-12");

    @Test
    void everyClauseAndCheckOfThePolicyHasARuleWhoseIdNamesIt() throws IOException {
        Set<String> named = Shipped.KNOWLEDGE.rules().stream()
                .map(rule -> rule.id().replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
        Set<String> clauses = found(CLAUSE);
        clauses.removeAll(WITHOUT_RULE);
        assertThat(clauses).hasSizeGreaterThan(90);
        assertThat(named).containsAll(clauses);
        assertThat(found(CHECK)).hasSizeGreaterThan(40);
        assertThat(named).containsAll(found(CHECK));
        assertThat(named).contains("RF-1", "RF-2", "RF-3", "RF-4", "RF-5", "RF-6", "RF-7", "RF-8", "RF-9", "RF-10");
    }

    @Test
    void everyStepOfThePolicyIsExpectedInSomeCase() throws IOException {
        Set<String> expected = ShippedCases.SUITE.cases().stream()
                .flatMap(each -> each.expected().stream())
                .filter(each -> each.field().equals("steps") && each.value() instanceof List<?>)
                .flatMap(each -> ((List<?>) each.value()).stream())
                .map(step -> step.toString().replaceFirst("\\[.*", ""))
                .collect(Collectors.toSet());
        assertThat(found(STEP)).hasSize(7);
        assertThat(expected).containsAll(found(STEP));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(POLICY))
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRuleFiresInSomeCaseAndStaysSilentInAnother() {
        Set<String> fired = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        for (RuleCase each : ShippedCases.SUITE.cases()) {
            each.fired().forEach(rule -> fired.add(rule.id()));
            each.silent().forEach(rule -> silent.add(rule.id()));
        }
        Set<String> ids =
                Shipped.KNOWLEDGE.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(fired).as("fired").isEqualTo(ids);
        assertThat(silent).as("silent").isEqualTo(ids);
    }

    @Test
    void everyThemeHasItsCasesAndAPageThatNamesItsRules() throws IOException {
        for (Rule rule : Shipped.KNOWLEDGE.rules()) {
            Path file = Path.of(rule.place().file());
            Path page = file.resolveSibling(file.getFileName().toString().replace(".drl", ".md"));
            assertThat(Files.readString(page)).as(page.toString()).contains(rule.id());
            assertThat(file.resolveSibling(file.getFileName().toString().replace(".drl", ".cases.yaml")))
                    .exists();
        }
    }

    @Test
    void textsDifferBetweenTheLanguages() {
        for (Rule rule : Shipped.KNOWLEDGE.rules()) {
            assertThat(rule.because().fr())
                    .as(rule.id())
                    .isNotEqualTo(rule.because().en());
            assertThat(rule.concludes().fr())
                    .as(rule.id())
                    .isNotEqualTo(rule.concludes().en());
        }
    }
}
