package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.Shipped;
import io.raccord.cli.terminal.ExitStatus;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code rules list} and {@code rules show}. */
class RulesShowCommandTest {

    private static final String RULES = "--rules=rules";

    @Test
    void everyRuleIsListed() throws Exception {
        CommandRun run = CommandRun.of("rules", "list", "--format", "json", RULES);
        assertThat(run.err()).isEmpty();
        JsonNode listed = new ObjectMapper().readTree(run.out());
        assertThat(listed).hasSize(Shipped.KNOWLEDGE.rules().size());
        listed.forEach(rule ->
                assertThat(rule.get("fired").asInt()).as(rule.toString()).isPositive());
    }

    @Test
    void rulesAreListedAfterThoseThatTheyFollowFrom() throws Exception {
        CommandRun run = CommandRun.of("rules", "list", "--order", "--format", "json", RULES);
        Map<String, Integer> levels = new HashMap<>();
        int last = 0;
        for (JsonNode rule : new ObjectMapper().readTree(run.out())) {
            int level = rule.get("level").asInt();
            assertThat(level).isGreaterThanOrEqualTo(last);
            last = level;
            levels.put(rule.get("id").asText(), level);
            rule.get("follows")
                    .forEach(id ->
                            assertThat(levels.get(id.asText())).isNotNull().isLessThan(level));
        }
        assertThat(levels).hasSize(Shipped.KNOWLEDGE.rules().size());
        CommandRun french = CommandRun.of("rules", "list", "--order", "--theme", "cloud-exchange", "--lang=fr", RULES);
        assertThat(french.out()).contains("Niveau", "Découle de").containsPattern("1 +cloud-exchange +CX-5 .* N-1");
    }

    @Test
    void aThemeIsListedInFrench() {
        CommandRun run = CommandRun.of("rules", "list", "--theme", "checks-asn", "--lang", "fr", RULES);
        assertThat(run.out()).contains("Thème", "customer-asn.private", "Numéro AS sans restriction");
        assertThat(run.out().lines()).hasSize(10);
        CommandRun wrong = CommandRun.of("rules", "list", "--theme", "check-asn", RULES);
        assertThat(wrong.status()).isEqualTo(ExitStatus.PROFILE_REFUSED);
        assertThat(wrong.err()).contains("checks-asn");
    }

    @Test
    void allOfARuleIsShown() {
        CommandRun run = CommandRun.of("rules", "show", "customer-asn.private", RULES);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("customer-asn.private  Private AS number with Microsoft peering\n")
                .contains(
                        "Numéro AS privé avec peering Microsoft",
                        "rules/expressroute/checks-asn.drl:",
                        "F-ROUT-11  expressroute-routing.md",
                        "L’AS {asn} est privé",
                        "NeededPeering( peering == Peering.MICROSOFT )",
                        "asn-private  2017-02-09  [64512-65514, 65521-65534, 4200000000-4294967294]",
                        "AS 64512, an end of a private range, with Microsoft peering",
                        "no AS number");
    }

    @Test
    void theSameAsJson() throws Exception {
        JsonNode rule = new ObjectMapper()
                .readTree(CommandRun.of("rules", "show", "customer-asn.private", "--format", "json", RULES)
                        .out());
        assertThat(rule.at("/title/fr").asText()).isEqualTo("Numéro AS privé avec peering Microsoft");
        assertThat(rule.at("/parameters/0/id").asText()).isEqualTo("asn-private");
        assertThat(rule.at("/sources/1/id").asText()).isEqualTo("F-CIRC-18");
        assertThat(rule.at("/fires")).isNotEmpty();
    }

    @Test
    void anUnknownRuleIsAnsweredWithTheNearest() {
        CommandRun run = CommandRun.of("rules", "show", "customer-asn.prviate", RULES);
        assertThat(run.status()).isEqualTo(ExitStatus.PROFILE_REFUSED);
        assertThat(run.errors().get(0)).contains("did you mean customer-asn.private");
    }
}
