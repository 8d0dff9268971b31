package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.RulesFolder;
import io.raccord.Shipped;
import io.raccord.advice.Advice;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.explain.Statement;
import io.raccord.laws.PortfolioFile;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.report.json.JsonReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rules diff} reports exactly the customers whose advice differs, and the edits that cause it. */
class RulesDiffCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PROFILES = Integer.getInteger("diff.profiles", 150);

    @TempDir
    Path folder;

    private RulesFolder rules;
    private Path portfolio;

    @BeforeEach
    void write() throws IOException {
        rules = RulesFolder.copyTo(folder.resolve("rules"));
        portfolio = folder.resolve("portfolio.jsonl");
        PortfolioFile.write(portfolio, PROFILES, 7);
    }

    private CommandRun diff(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "rules", "diff", "rules", rules.root().toString(), "--profiles", portfolio.toString(), "--as-of"));
        arguments.add("2026-11-23");
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private record Differing(Set<String> answers, Set<String> any) {}

    /** Evaluates every profile with both rule sets and compares the JSON, full and without justification and texts. */
    private Differing bruteForce() throws IOException {
        AdvicePipeline edited = AdvicePipeline.builder().rules(rules.root()).build();
        Differing differing = new Differing(new TreeSet<>(), new TreeSet<>());
        for (String line : Files.readAllLines(portfolio)) {
            JsonNode entry = JSON.readTree(line);
            String id = entry.at("/profile/customer/id").asText();
            ObjectNode before = advice(Shipped.ADVISOR, entry);
            ObjectNode after = advice(edited, entry);
            if (!before.equals(after)) {
                differing.any().add(id);
            }
            if (!answers(before).equals(answers(after))) {
                differing.answers().add(id);
            }
        }
        return differing;
    }

    private static ObjectNode advice(AdvicePipeline advisor, JsonNode entry) throws IOException {
        byte[] profile = entry.get("profile").toString().getBytes(StandardCharsets.UTF_8);
        LocalDate asOf = LocalDate.parse(entry.get("asOf").asText());
        Advice advice = advisor.advise(new ByteArrayInputStream(profile), "p.json", asOf);
        ObjectNode tree = (ObjectNode) JSON.readTree(JsonReport.write(advice));
        tree.remove("rules");
        return tree;
    }

    private static JsonNode answers(ObjectNode advice) {
        ObjectNode answers = advice.deepCopy();
        answers.remove("justification");
        answers.findParents("reasons").forEach(node -> ((ObjectNode) node).remove("reasons"));
        answers.get("findings").forEach(node -> ((ObjectNode) node).remove("text"));
        answers.get("checks").forEach(node -> ((ObjectNode) node).remove("message"));
        answers.get("questions").forEach(node -> ((ObjectNode) node).remove("text"));
        answers.get("steps").forEach(node -> ((ObjectNode) node).remove("text"));
        answers.get("notices").forEach(node -> ((ObjectNode) node).remove("text"));
        return answers;
    }

    private JsonNode namesExactlyTheCustomersOfBruteForce() throws IOException {
        CommandRun run = diff("--format", "json");
        JsonNode diff = JSON.readTree(run.out());
        Set<String> answers = new TreeSet<>();
        Set<String> any = new TreeSet<>();
        for (JsonNode change : diff.get("changes")) {
            any.add(change.get("customer").asText());
            if (change.get("effect").asText().equals("answer")) {
                answers.add(change.get("customer").asText());
            }
            assertThat(change.get("edits")).isNotEmpty();
            for (JsonNode item : change.get("items")) {
                String name = item.get("item").asText();
                assertThat(name.equals("refused") ? name : Statement.parse(name).toString())
                        .isEqualTo(name);
            }
        }
        Differing wanted = bruteForce();
        assertThat(any).isEqualTo(wanted.any());
        assertThat(answers).isEqualTo(wanted.answers());
        assertThat(run.status()).isEqualTo(any.isEmpty() ? 0 : 1);
        return diff;
    }

    @Test
    void nothingEdited() {
        CommandRun run = diff();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith(PROFILES + " profiles evaluated: 0 with a different answer");
    }

    @Test
    void aConditionParameterAndText() throws IOException {
        rules.edit("hard-requirements.drl", "Routing.SELF_MANAGED", "Routing.NO_PREFERENCE");
        rules.edit("checks-asn.drl", "en = \"AS {asn} can be used\"", "en = \"AS {asn} is free to use\"");
        rules.edit("parameters.yaml", "knowledge-begins: 10000", "knowledge-begins: 5000");
        JsonNode diff = namesExactlyTheCustomersOfBruteForce();
        assertThat(diff.get("edits")).hasSize(3);
        assertThat(diff.get("edits").findValuesAsText("id"))
                .contains("customer-asn.private-met", "provider-circuit-max-bandwidth");
        assertThat(diff.get("answers").asInt()).isPositive();
        String text = diff().out();
        assertThat(text).contains("changed parameter provider-circuit-max-bandwidth", "recommendedModel");
        String page = diff("--format", "html", "--lang", "fr").out();
        assertThat(page).contains("<html lang=\"fr\">", "customer-asn.private-met", "Clients");
        assertThat(page.split("<details ", -1)).hasSize(diff.get("changes").size() + 1);
        assertThat(page).contains("<a href=\"#edit-1\">").doesNotContain("overflow-wrap: anywhere");
    }

    /** Each edit alone, so that no other edit affects the same customers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sku-premium.drl | total > $max | total >= $max
            cloud-exchange.drl | colocation.cloudExchange == false | colocation.cloudExchange != true
            questions.drl | alone == false | alone == true
            hard-requirements.drl | Encryption.MACSEC | Encryption.IPSEC
            checks-asn.drl | CheckStatus.ATTENTION | CheckStatus.VIOLATED
            """)
    void oneEdit(String file, String text, String other) throws IOException {
        rules.edit(file, text, other);
        namesExactlyTheCustomersOfBruteForce();
    }

    @Test
    void anEditThatBreaksTheRulesForSome() throws IOException {
        rules.edit("cloud-exchange.drl", "colocation.cloudExchange == false", "colocation.cloudExchange == null");
        CommandRun run = diff("--format", "json");
        JsonNode changes = JSON.readTree(run.out()).get("changes");
        assertThat(run.status()).isEqualTo(1);
        assertThat(changes.findValuesAsText("after")).anyMatch(after -> after.contains("rules-broke"));
    }

    @Test
    void oneText() throws IOException {
        rules.edit("checks-asn.drl", "en = \"AS {asn} can be used\"", "en = \"AS {asn} is free to use\"");
        JsonNode diff = namesExactlyTheCustomersOfBruteForce();
        assertThat(diff.get("wordings").asInt())
                .isPositive()
                .isEqualTo(diff.get("changes").size());
    }

    @Test
    void oneParameter() throws IOException {
        rules.edit("parameters.yaml", "knowledge-begins: 10000", "knowledge-begins: 500");
        namesExactlyTheCustomersOfBruteForce();
    }

    @Test
    void aRuleTakenAwayAndOneAdded() throws IOException {
        String file = Files.readString(rules.root().resolve("expressroute/checks-asn.drl"));
        int from = file.indexOf("rule \"Private AS number with Microsoft peering\"");
        rules.edit("checks-asn.drl", file.substring(from, file.indexOf("\nend\n", from) + 5), "");
        CommandRun.of(
                "rules", "new", "dark-fibre", "A line", "--rules", rules.root().toString());
        JsonNode diff = namesExactlyTheCustomersOfBruteForce();
        assertThat(diff.get("edits").findValuesAsText("kind")).containsExactly("removed", "added");
        diff.get("changes")
                .forEach(change ->
                        assertThat(change.get("edits").get(0).asText()).isEqualTo("customer-asn.private"));
    }

    @Test
    void whatIsRefusedIsListedAndTheRestCompared() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(portfolio).subList(0, 3));
        lines.add(1, "{\"asOf\": \"2026-11-23\", \"profile\": {\"schemaVersion\": \"1\", \"customer\": {}}}");
        lines.add("not json");
        lines.add(
                "{\"schemaVersion\":\"1\",\"customer\":{\"id\":\"bare\"},\"sites\":[{\"id\":\"s\",\"role\":\"branch\"}]}");
        Files.write(portfolio, lines);
        CommandRun run = diff();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("4 profiles evaluated").contains("portfolio.jsonl:2:", "portfolio.jsonl:5:");
        assertThat(run.out()).contains("; 2 rejected");
    }

    @Test
    void whatCannotBeComparedIsSaid() throws IOException {
        assertThat(CommandRun.of("rules", "diff", "rules", "rules", "--profiles", "no-such")
                        .err())
                .contains("no-such: no such file");
        rules.edit("status.drl", "status == Status.EXCLUDED", "statu == Status.EXCLUDED");
        CommandRun broken = diff();
        assertThat(broken.status()).isEqualTo(ExitStatus.RULES_REFUSED);
        assertThat(broken.err()).contains("status.drl");
        assertThat(broken.out()).isEmpty();
    }

    @Test
    void aFolderOfProfiles() {
        CommandRun run = CommandRun.of("rules", "diff", "rules", "rules", "--profiles", "facts-samples");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("profiles evaluated: 0 with a different answer");
    }
}
