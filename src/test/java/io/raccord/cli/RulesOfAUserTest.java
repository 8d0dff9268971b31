package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.RuleText;
import io.raccord.RulesFolder;
import io.raccord.laws.PortfolioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rules of a user in {@code advise} and {@code batch}: they follow from each other, or from themselves, or read what no
 * shipped rule reads.
 */
class RulesOfAUserTest {

    private static final int LENGTH = 100;

    @TempDir
    Path folder;

    private final StringBuilder rules = new StringBuilder();
    private Path portfolio;
    private Path output;

    @BeforeEach
    void portfolio() throws IOException {
        portfolio = folder.resolve("portfolio.jsonl");
        output = folder.resolve("advice.jsonl");
        PortfolioFile.write(portfolio, 4, 11);
    }

    @Test
    void aChainAndARingThatDoesNotCount() throws IOException {
        rule("RING-0", "Site( role != null )", "SitePlace(\"ring\", 0)");
        rule("RING-1", "SitePlace( site == \"ring\", $place : place )", "SitePlace(\"round\", $place)");
        rule("RING-2", "SitePlace( site == \"round\", $place : place )", "SitePlace(\"ring\", $place)");
        for (int i = LENGTH; i > 0; i--) {
            rule("CHAIN-" + i, "SitePlace( site == \"chain-" + (i - 1) + "\" )", "SitePlace(\"chain-" + i + "\", 0)");
        }
        rule("CHAIN-0", "SitePlace( site == \"ring\" )", "SitePlace(\"chain-0\", 0)");
        check("end", "SitePlace( site == \"chain-" + LENGTH + "\" )");
        check("too-early", "not SitePlace( site == \"chain-" + LENGTH + "\" )");

        CommandRun advised = advise();
        assertThat(advised.status()).as(advised.err()).isZero();
        JsonNode advice = new ObjectMapper().readTree(advised.out());
        assertThat(advice.get("checks").findValuesAsText("id")).contains("end").doesNotContain("too-early");
        assertThat(advice.get("justification").findValuesAsText("rule"))
                .contains("RING-0", "RING-1", "RING-2", "CHAIN-0", "CHAIN-" + LENGTH);
        for (JsonNode step : advice.get("justification")) {
            assertThat(step.get("dependsOn"))
                    .allMatch(earlier -> earlier.asInt() < step.get("step").asInt());
            assertThat(!step.get("rule").asText().matches("RING-.*|CHAIN-.*")
                            || step.get("facts").size() + step.get("dependsOn").size() > 0)
                    .as(step.toString())
                    .isTrue();
        }

        CommandRun batch = batch();
        assertThat(batch.status()).as(batch.err()).isZero();
        assertThat(Files.readAllLines(output)).hasSize(4).allMatch(line -> line.contains("CHAIN-" + LENGTH));
    }

    @Test
    void aRuleThatCountsWhatItStates() throws IOException {
        rule("RING-0", "not SitePlace( site == \"ring\" )", "SitePlace(\"ring\", 0)");
        for (CommandRun run : List.of(advise(), batch())) {
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.err()).contains("ring.drl:8:7", "SitePlace", "RING-0 → RING-0");
        }
        assertThat(output).doesNotExist();
    }

    @Test
    void aRuleThatCountsOn() throws IOException {
        rule("RING-0", "Customer( id == \"c-3\" )", "SitePlace(\"ring\", 0)");
        rule("RING-1", "SitePlace( site == \"ring\", $place : place )", "SitePlace(\"ring\", $place + 1)");
        CommandRun advised = advise();
        assertThat(advised.status()).as(advised.err()).isZero();
        assertThat(batch().status()).isEqualTo(4);
        assertThat(Files.readAllLines(output)).hasSize(3);
        assertThat(Files.readString(folder.resolve("advice.errors.jsonl"))).contains("c-3", "RING-1");
    }

    @Test
    void aRuleThatCountsTheEffectsOfAnswersIsMaintained() throws IOException {
        check("unasked", "not Influence( path == \"wan.interconnectsMicrosoft\" )"); // holds until answers are tried
        check("unheard", "not Influence( path == \"wan.technology\" )");
        CommandRun advised = advise();
        assertThat(advised.status()).as(advised.err()).isZero();
        assertThat(new ObjectMapper().readTree(advised.out()).get("checks").findValuesAsText("id"))
                .contains("unheard")
                .doesNotContain("unasked");
    }

    @Test
    void aRuleThatReadsTheSizeOfAList() throws IOException {
        check("regions", "Requirements( azureRegions.size > 0 )");
        JsonNode advice = new ObjectMapper().readTree(advise().out());
        assertThat(advice.get("checks").findValuesAsText("id")).contains("regions");
        assertThat(advice.get("justification"))
                .filteredOn(step -> step.get("rule").asText().equals("CHECK-regions"))
                .singleElement()
                .satisfies(step -> assertThat(step.get("facts").toString()).contains("requirements.azureRegions"));
    }

    private void check(String id, String condition) {
        rule(
                "CHECK-" + id,
                condition,
                "Check(\"" + id + "\", CheckTopic.ROUTING, CheckStatus.ATTENTION, \"addressing.customerAsn\")");
    }

    private void rule(String id, String condition, String conclusion) {
        rules.append(RuleText.of(id, condition, "new " + conclusion));
    }

    private Path root() throws IOException {
        Path root = folder.resolve("rules");
        if (Files.notExists(root)) {
            RulesFolder.copyTo(root);
        }
        Files.writeString(root.resolve("expressroute/ring.drl"), rules);
        return root;
    }

    private CommandRun advise() throws IOException {
        return CommandRun.of("advise", "facts-samples/mixed-sites.yaml", "--format", "json", "--rules", "" + root());
    }

    private CommandRun batch() throws IOException {
        return CommandRun.of("batch", portfolio.toString(), "-o", output.toString(), "--rules", "" + root());
    }
}
