package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.RulesFolder;
import io.raccord.authoring.check.CodePages;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules check} and {@code rules explain}, on the command line. */
class RulesCheckCommandTest {

    /** Fault codes of profiles and commands, which rules never have. */
    private static final Set<String> ELSEWHERE = Set.of(
            "lone-surrogate",
            "after-array",
            "array-open",
            "as-of",
            "byte-order-mark",
            "case-name-twice",
            "case-site",
            "profile-gone",
            "unreadable",
            "scaffold-name",
            "scaffold-pack",
            "scaffold-theme",
            "empty-entry",
            "entry-too-long",
            "rules-broke",
            "file-exists",
            "maxItems",
            "maxLength",
            "maximum",
            "minItems",
            "minLength",
            "minProperties",
            "minimum",
            "missing-field",
            "not-const",
            "not-json",
            "not-one-of",
            "null-value",
            "pattern-cidr",
            "pattern-id",
            "schema",
            "type-number",
            "type-array",
            "type-boolean",
            "type-integer",
            "type-object",
            "type-string",
            "uniqueItems",
            "unknown-field",
            "value-fraction",
            "value-inexact",
            "value-read",
            "value-unclear",
            "value-unit",
            "value-unit-unclear");

    @TempDir
    Path folder;

    @Test
    void theShippedRulesGiveNoFinding() {
        CommandRun run = CommandRun.of("rules", "check", "rules");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void everyFaultOfEveryFileAtOnceInEachFormat() throws Exception {
        RulesFolder rules = RulesFolder.copyTo(folder);
        rules.edit("cloud-exchange.drl", "role != SiteRole", "roll != SiteRole");
        rules.edit("status.drl", "insertLogical(new", "insert(new");
        String root = folder.toString();

        CommandRun text = CommandRun.of("rules", "check", root);
        assertThat(text.status()).isEqualTo(3);
        assertThat(text.out().lines()).hasSize(2);
        assertThat(text.out())
                .contains(root + "/expressroute/cloud-exchange.drl:14:")
                .contains(": rule-field: Site has");

        CommandRun french = CommandRun.of("rules", "check", root, "--lang", "fr");
        assertThat(french.out()).contains("rule-field: Site n’a pas de champ roll");

        CommandRun github = CommandRun.of("rules", "check", root, "--format", "github");
        assertThat(github.out().lines())
                .allMatch(line -> line.matches("::error file=[^,:]+,line=\\d+,col=\\d+,title=[\\w-]+::.+"));

        JsonNode json = new ObjectMapper()
                .readTree(CommandRun.of("rules", "check", root, "--format", "json")
                        .out());
        assertThat(json.get("findings")).hasSize(2);
        assertThat(json.at("/findings/0/code").asText()).isEqualTo("rule-field");

        JsonNode sarif = new ObjectMapper()
                .readTree(CommandRun.of("rules", "check", root, "--format", "sarif")
                        .out());
        assertThat(sarif.get("version").asText()).isEqualTo("2.1.0");
        JsonNode run = sarif.at("/runs/0");
        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("raccord");
        assertThat(run.get("results")).hasSize(2);
        JsonNode result = run.at("/results/0");
        assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id"))
                .isEqualTo(result.get("ruleId"));
        assertThat(result.at("/message/text").asText()).startsWith("Site has no field roll");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(14);
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .endsWith("/expressroute/cloud-exchange.drl");
    }

    @Test
    void aFileThatIsNoUtf8IsNamedAndTheOthersAreChecked() throws Exception {
        RulesFolder rules = RulesFolder.copyTo(folder);
        rules.edit("cloud-exchange.drl", "role != SiteRole", "roll != SiteRole");
        Files.writeString(folder.resolve("expressroute/status.md"), "é", StandardCharsets.ISO_8859_1);
        Files.writeString(folder.resolve("expressroute/layers.cases.yaml"), "- name: é", StandardCharsets.ISO_8859_1);
        CommandRun run = CommandRun.of("rules", "check", folder.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains("status.md:1:1: not-utf-8", "layers.cases.yaml:1:9: not-utf-8", ": rule-field: Site has");
    }

    @Test
    void aFolderThatIsNotThere() {
        CommandRun run = CommandRun.of("rules", "check", folder.resolve("none").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no such folder");
    }

    @Test
    void everyCodeHasAPage() throws Exception {
        Properties wording = new Properties();
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/io/raccord/problem/faults_en.properties"))) {
            wording.load(in);
        }
        Set<String> codes = wording.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".wrong"))
                .map(key -> key.replace(".wrong", ""))
                .filter(code -> !code.matches("(table|cells?|columns|xlsx)-.*")) // faults of portfolios in tables
                .filter(code -> !code.matches("(statement|set)-.*")) // faults of questions about an advice
                .filter(code -> !ELSEWHERE.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
        codes.add("case-field"); // shared by all faults of cases that have no page of their own
        assertThat(CodePages.all().keySet()).isEqualTo(codes);
    }

    @Test
    void casesWithoutARuleFileAreCheckedToo() throws Exception {
        RulesFolder rules = RulesFolder.copyTo(folder);
        Files.writeString(
                rules.root().resolve("expressroute/alone.cases.yaml"),
                "- name: alone\n  given:\n    sites: [{id: s, role: office}]\n  fired: [CX-1, CX-99]\n  silent: [CX-1]\n");
        assertThat(CommandRun.of("rules", "check", folder.toString()).out())
                .contains("alone.cases.yaml:4:17: case-rule: ", "alone.cases.yaml:5:12: case-rule-both: ")
                .hasLineCount(2);
    }

    @Test
    void whatOnlyTheCompilerRefusesIsToldEachTime() throws Exception {
        RulesFolder rules = RulesFolder.copyTo(folder);
        rules.edit(
                "peering-locations.drl",
                "from $catalog.lookUp($names)",
                "from $catalog.lookUp(1)\n  Site( id == $site, peeringLocations == $names )");
        for (String option : List.of("--format=text", "--format=text", "--no-cache")) {
            CommandRun run = CommandRun.of("rules", "check", folder.toString(), option);
            assertThat(run.out())
                    .contains("peering-locations.drl:3:6: rule-compile: ")
                    .hasLineCount(1);
            assertThat(run.status()).isEqualTo(3);
        }
    }

    @Test
    void explains() {
        assertThat(CommandRun.of("rules", "explain", "rule-field").out())
                .contains("The type has no such field.", "wrong:", "right:");
        assertThat(CommandRun.of("rules", "explain", "rule-field", "--lang", "fr")
                        .out())
                .contains("Le type n’a pas ce champ.");
        assertThat(CommandRun.of("rules", "explain").out()).contains("rule-never: Two constraints");
        CommandRun unknown = CommandRun.of("rules", "explain", "rule-feild");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean rule-field");
    }

    @Test
    void anUnknownPlaceholderHasItsOwnPlaceAlsoInAWrappedTextWithWindowsLineEnds() throws Exception {
        RulesFolder rules = RulesFolder.copyTo(folder);
        String text = rules.edit("cloud-exchange.drl", "une installation qui abrite", "une {instal}\n  qui {abrit}");
        Path file = folder.resolve("expressroute/cloud-exchange.drl");
        Files.writeString(file, text.replace("\n", "\r\n"));
        CommandRun run = CommandRun.of("rules", "check", folder.toString());
        assertThat(run.out().lines().map(line -> line.substring(file.toString().length())))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith(":8:").contains("instal"),
                        second -> assertThat(second).startsWith(":9:7: ").contains("abrit"));
    }
}
