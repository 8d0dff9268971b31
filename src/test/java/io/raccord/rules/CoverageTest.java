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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every clause has a rule; every rule has a firing and a silent case, a page, and texts in both languages. */
class CoverageTest {

    private static final List<String> CLAUSES = List.of(
            "CX-1 CX-2 CX-3 CX-4 CX-5",
            "PP-1 PP-2 PP-3",
            "IV-1 IV-2 IV-3 IV-4 IV-5",
            "ND-1 ND-2 ND-3 ND-4",
            "DI-1 DI-2 DI-3 DI-4 DI-5",
            "HR-1 HR-2 HR-3 HR-4 HR-5 HR-6 HR-7 HR-8 HR-9",
            "RE-1 RE-2 RE-3 RE-4",
            "LA-1 LA-2 LA-3 LA-4 LA-5 LA-6 LA-7 LA-8",
            "LO-1 LO-2 LO-3",
            "QU-1 QU-2 QU-3 QU-4",
            "CO-1 CO-2 CO-3 CO-4",
            "CI-1 CI-2 CI-3 CI-4 CI-5 CI-6 CI-7 CI-8 CI-9 CI-10",
            "RS-1 RS-2 RS-3 RS-4 RS-5 RS-6",
            "SK-1 SK-2 SK-3 SK-4 SK-5 SK-6 SK-7 SK-8 SK-9",
            "azure-subscription microsoft-365-subscription microsoft-365-authorization redundant-bgp layer-2-extension",
            "customer-asn private-peering-subnets microsoft-peering-subnets private-prefix-limit microsoft-prefix-limit",
            "private-default-route microsoft-filtering nat-pool voice-qos macsec-needs-direct isolation-needs-direct",
            "bandwidth-needs-direct vpn-backup global-reach cloud-isolation second-location metro-available",
            "circuit-bandwidth RF-1 RF-2 RF-3 RF-4 RF-5 RF-6 RF-7");

    @Test
    void everyClauseHasARuleWhoseIdNamesIt() {
        Set<String> named = Shipped.KNOWLEDGE.rules().stream()
                .map(rule -> rule.id().replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
        for (String section : CLAUSES) {
            assertThat(named).contains(section.split(" "));
        }
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
