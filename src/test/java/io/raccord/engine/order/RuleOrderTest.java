package io.raccord.engine.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RuleText;
import io.raccord.Shipped;
import io.raccord.engine.RuleInspection;
import io.raccord.engine.check.RuleCheck;
import io.raccord.language.Language;
import io.raccord.problem.Fault;
import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.RuleLevel;
import io.raccord.rulebook.RulePacks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order of rules follows from what they match and state. */
class RuleOrderTest {

    private static final String NAMED = "UnknownRegion( stated == \"%s\" )";
    private static final String STATED = "new UnknownRegion(\"%s\")";

    private final List<String> rules = new ArrayList<>();

    @Test
    void constantsTellRulesOfOneTypeApart() {
        rule("A", "Customer()", STATED.formatted("a"));
        rule("B", NAMED.formatted("a"), STATED.formatted("b"));
        rule("C", "not " + NAMED.formatted("b"), STATED.formatted("c"));
        rule("D", "exists " + NAMED.formatted("c"), STATED.formatted("d"));
        assertThat(faults()).isEmpty();
        assertThat(levels())
                .containsEntry("A", new RuleLevel(0, List.of()))
                .containsEntry("B", new RuleLevel(1, List.of("A")))
                .containsEntry("C", new RuleLevel(2, List.of("B")))
                .containsEntry("D", new RuleLevel(3, List.of("C")));
    }

    @Test
    void whatIsUnknownMayBeEqual() {
        rule("A", "Customer( $id : id )", "new UnknownRegion($id)");
        rule("B", NAMED.formatted("a"), STATED.formatted("b"));
        rule("C", "UnknownRegion( stated == \"x\" || stated == \"y\" )", "new WanProvider(\"c\")");
        assertThat(levels())
                .containsEntry("B", new RuleLevel(1, List.of("A")))
                .containsEntry("C", new RuleLevel(2, List.of("A", "B")));
    }

    @Test
    void rulesMayFeedThemselvesWithoutCounting() {
        rule("A", "UnknownRegion( $name : stated )", "new WanProvider($name)");
        rule("B", "WanProvider( $name : provider )", "new UnknownRegion($name)");
        rule("C", "not WanProvider()", "new NoGatewayRoom()");
        assertThat(faults()).isEmpty();
        assertThat(levels().values().stream().map(RuleLevel::level)).containsExactlyInAnyOrder(0, 0, 1);
    }

    @Test
    void aCycleThroughNotNamesItsRules() {
        rule("A", "not WanProvider( provider == \"x\" )", "new UnknownRegion(\"x\")");
        rule("B", "UnknownRegion( $name : stated )", "new ReachedGeopoliticalRegion($name)");
        rule("C", "ReachedGeopoliticalRegion( $name : geopoliticalRegion )", "new WanProvider($name)");
        rule("D", "NoGatewayRoom()", "new NoGatewayRoom()");
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("rule-cycle");
            assertThat(fault.place().toString()).isEqualTo("order.drl:8:7");
            assertThat(fault.said(Language.EN)).contains("WanProvider", "A → B → C → A");
            assertThat(fault.said(Language.FR)).contains("A → B → C → A");
        });
    }

    @Test
    void everyGroupOfRulesWithACycleIsReportedOnce() {
        rule("A", "not UnknownRegion()", "new WanProvider(\"a\")");
        rule("B", "not WanProvider()", "new UnknownRegion(\"b\")");
        rule("C", "List( size > 0 ) from collect( NoGatewayRoom() )", "new NoGatewayRoom()");
        assertThat(faults()).hasSize(2).allMatch(fault -> fault.code().equals("rule-cycle"));
    }

    @Test
    void theOrderOfRuleFilesChangesNothing() {
        List<RuleFile> shuffled = new ArrayList<>(Shipped.PACKS.rules());
        Collections.shuffle(shuffled, new Random(1));
        Map<String, RuleLevel> usual = new RuleOrder(new RuleCheck(Shipped.PACKS).check()).levels();
        assertThat(new RuleOrder(new RuleCheck(Shipped.PACKS.with(shuffled)).check()).levels())
                .isEqualTo(usual);
    }

    @Test
    void aLongChainIsNotTooLong() {
        rule("0", "Customer()", STATED.formatted("0"));
        for (int i = 1; i < 2_000; i++) {
            rule("" + i, NAMED.formatted(i - 1), STATED.formatted(i));
        }
        assertThat(faults()).isEmpty();
        assertThat(levels()).containsEntry("1999", new RuleLevel(1_999, List.of("1998")));
    }

    private void rule(String id, String condition, String conclusion) {
        rules.add(RuleText.of(id, condition, conclusion));
    }

    private RulePacks packs() {
        return Shipped.PACKS.with(List.of(RuleFile.of("order.drl", "acme", String.join("", rules))));
    }

    private Map<String, RuleLevel> levels() {
        return new RuleOrder(new RuleCheck(packs()).check()).levels();
    }

    private List<Fault> faults() {
        return RuleInspection.of(packs()).faults();
    }
}
