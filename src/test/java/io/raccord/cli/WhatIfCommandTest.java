package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.Advisor;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.explain.FactChange;
import io.raccord.intake.Profiles;
import io.raccord.profile.Profile;
import io.raccord.report.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code raccord whatif --set}: changes of facts, parameters and the date, and wrong ones. */
class WhatIfCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROFILE = "facts-samples/mixed-sites.yaml";
    private static final String DATE = "2026-11-23";

    private static CommandRun whatIf(List<String> set, String... more) {
        List<String> arguments = new ArrayList<>(List.of("whatif", PROFILE, "--as-of", DATE));
        set.forEach(each -> arguments.addAll(List.of("--set", each)));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static JsonNode json(String... set) throws IOException {
        CommandRun run = whatIf(List.of(set), "--format", "json");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        return JSON.readTree(run.out());
    }

    private static JsonNode change(JsonNode answer, String statement) {
        for (JsonNode each : answer.get("changes")) {
            if (each.get("statement").asText().equals(statement)) {
                return each;
            }
        }
        throw new AssertionError(statement + " does not change");
    }

    @Test
    void facts() throws IOException {
        JsonNode answer = json("sites[paris].onWan=false", "readiness.redundantBgp=null");
        assertThat(answer.fieldNames())
                .toIterable()
                .startsWith("schemaVersion", "kind", "customer", "asOf", "rules")
                .contains("set", "changes");
        assertThat(answer.get("kind").asText()).isEqualTo("whatif");
        assertThat(answer.get("set").get(0)).isEqualTo(JSON.readTree("""
                {"path": "sites[paris].onWan", "from": true, "to": false}"""));
        JsonNode outcome = change(answer, "sites[paris].outcome");
        assertThat(outcome.fieldNames()).toIterable().containsExactly("statement", "effect", "was", "is", "set");
        assertThat(outcome.get("effect").asText()).isEqualTo("answer");
        assertThat(outcome.get("was").asText()).isEqualTo("recommended");
        assertThat(outcome.get("is").asText()).isEqualTo("undetermined");
        assertThat(outcome.get("set")).isEqualTo(JSON.readTree("[\"sites[paris].onWan\"]"));
        assertThat(change(answer, "connections[ipvpn].providers[Zayo]")
                        .get("is")
                        .asText())
                .isEqualTo("absent");
    }

    @Test
    void aSiteIsAddedAndAnotherTakenAway() throws IOException {
        JsonNode answer = json("sites[lyon]={role: office, city: Lyon}", "sites[geneve]=null");
        assertThat(answer.at("/set/0/from").isNull()).isTrue();
        assertThat(answer.at("/set/0/to/city").asText()).isEqualTo("Lyon");
        assertThat(answer.at("/set/1/from/city").asText()).isEqualTo("Genève");
        assertThat(change(answer, "sites[lyon].outcome").get("was").asText()).isEqualTo("absent");
        assertThat(change(answer, "sites[geneve].outcome").get("is").asText()).isEqualTo("absent");
    }

    @Test
    void whatIsGoneIsOneLineOfText() {
        String text = whatIf(List.of("wan.technology=sd-wan")).out();
        assertThat(text.lines().filter(line -> line.startsWith("  connections[ipvpn]")))
                .singleElement()
                .asString()
                .contains("statements that the advice no longer makes");
        assertThat(text)
                .contains("steps   ")
                .contains("− choose-location[ipvpn]")
                .contains(" more");
        assertThat(text.lines()).allMatch(line -> line.length() < 300);
    }

    @Test
    void existingCircuits() throws IOException {
        JsonNode answer = json("existingCircuits[old]={peeringLocation: Paris, sites: [paris], bandwidthMbps: 200}");
        assertThat(change(answer, "existingCircuits").get("is")).isEqualTo(JSON.readTree("[\"old\"]"));
        assertThat(change(answer, "existingCircuits[old].verdict").get("was").asText())
                .isEqualTo("absent");
    }

    @Test
    void aParameterOfTheRules() throws IOException {
        JsonNode answer = json(
                "parameter:model-order=[point-to-point-ethernet, any-to-any-ipvpn, cloud-exchange, expressroute-direct]");
        assertThat(answer.at("/set/0/from/0").asText()).isEqualTo("expressroute-direct");
        assertThat(answer.at("/set/0/to/0").asText()).isEqualTo("point-to-point-ethernet");
        assertThat(answer.get("changes").findValuesAsText("effect")).contains("answer");
    }

    @Test
    void theDate() throws IOException {
        JsonNode answer = json("asOf=2026-09-01");
        assertThat(answer.get("asOf").asText()).isEqualTo(DATE);
        assertThat(answer.at("/set/0/from").asText()).isEqualTo(DATE);
        assertThat(answer.get("changes")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sites[paris].onWan=true", "wan.technology=MPLS", "sites[paris].bandwidthMbps=400 Mbps"})
    void whatTheProfileSaysAlready(String set) throws IOException {
        assertThat(json(set).get("changes")).isEmpty();
    }

    /** A name is part of the advice, though no statement has it as its value. */
    @Test
    void aNameChangesTheWording() throws IOException {
        JsonNode answer = json("sites[paris].name=Siège");
        assertThat(change(answer, "sites[paris].outcome").get("effect").asText())
                .isEqualTo("wording");
    }

    @Test
    void theText() {
        CommandRun run = whatIf(List.of("sites[paris].onWan=null"));
        assertThat(run.out().lines())
                .contains("sites[paris].onWan  true → not stated", "Answers")
                .anyMatch(line -> line.startsWith("  sites[paris].outcome ") && line.contains(" → "));
        assertThat(whatIf(List.of("sites[paris].onWan=null"), "--lang", "fr").out())
                .contains("non indiqué", "Réponses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"changed.yaml", "changed.json"})
    void theChangedProfile(String name, @TempDir Path folder) throws IOException {
        Path file = folder.resolve(name);
        CommandRun run = whatIf(List.of("sites[paris].onWan=false"), "--profile-out", file.toString());
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        Profile changed = profile(file);
        Profile before = profile(Path.of(PROFILE));
        assertThat(changed.withSites(before.sites())).isEqualTo(before);
        assertThat(changed.sites().get(1).onWan()).isFalse();
    }

    @Test
    void theLibraryGivesTheSameBytes() throws IOException {
        Advisor advisor = Advisor.builder().rules(Path.of("rules")).build();
        String answer = advisor.render(
                advisor.whatIf(
                        profile(Path.of(PROFILE)),
                        LocalDate.parse(DATE),
                        List.of(new FactChange("sites[paris].onWan", false))),
                Format.JSON);
        assertThat(answer)
                .isEqualTo(whatIf(List.of("sites[paris].onWan=false"), "--format=json")
                        .out());
    }

    private static Profile profile(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Profiles.read(file.toString(), in).profile();
        }
    }

    /** A wrong option, the path that its fault is reported for, the column, and what is offered. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sites[paris].onWan | sites[paris].onWan | 19 | PATH",
                "=true | '' | 1 | PATH",
                "sites[paris].onWan= | sites[paris].onWan | 20 | value",
                "sites[paris].onWan=vrai faux | sites[paris].onWan | 20 | true",
                "sites[paris].onWam=true | sites[paris].onWam | 14 | onWan",
                "sites[pari].onWan=true | sites[pari].onWan | 7 | paris",
                "sites[pari]=null | sites[pari] | 7 | paris",
                "sites[new]={role: offic} | sites[new] | 12 | office",
                "sites[new]={city: Lyon} | sites[new] | 12 | role",
                "sites[new]={id: old, role: office} | sites[new] | 1 | another id",
                "sites[new]=office | sites[new] | 12 | fields",
                "sites[paris].role=null | sites[paris].role | 19 | role",
                "sites[paris].id=lyon | sites[paris].id | 1 | another id",
                "site[paris].onWan=true | site[paris].onWan | 1 | sites[paris].onWan",
                "wan.technologi=none | wan.technologi | 5 | technology",
                "wan.technology=carrier pigeon | wan.technology | 16 | mpls-ipvpn",
                "requirements.bandwidthMbps=0 | requirements.bandwidthMbps | 28 | 1",
                "requirements.services=[microsoft-356] | requirements.services | 23 | microsoft-365",
                "requirements.services=[a | requirements.services | 25 | YAML",
                "readiness.redundantBgp=0x1 | readiness.redundantBgp | 24 | 1",
                "parameter:model-ordr=[a] | parameter:model-ordr | 11 | model-order",
                "parameter:model-order=[cloud-exchang] | parameter:model-order | 11 | cloud-exchange",
                "parameter:virtual-network-prefixes=many | parameter:virtual-network-prefixes | 11 | number",
                "asOf=yesterday | asOf | 6 | 2017-06-15",
                "asOf=1999-01-01 | asOf | 6 | first date",
                "existingCircuits[c1].sku=premium | existingCircuits[c1].sku | 18 | known"
            })
    void wrongOptions(String set, String path, int column, String offered) {
        CommandRun run = whatIf(List.of(set));
        assertThat(run.status()).isEqualTo(ExitStatus.PROFILE_REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .singleElement()
                .asString()
                .startsWith("--set " + Objects.requireNonNullElse(path, "") + ":1:" + column + ": ")
                .contains(offered);
    }

    @Test
    void allFaultsAtOnce() {
        CommandRun run = whatIf(List.of("sites[pari].onWan=true", "wan.technologi=none", "parameter:nothing=1"));
        assertThat(run.status()).isEqualTo(ExitStatus.PROFILE_REFUSED);
        assertThat(run.errors()).hasSize(3);
    }

    @Test
    void whatARuleRefuses(@TempDir Path folder) {
        CommandRun run = whatIf(
                List.of("requirements.virtualNetworks=5", "sites[ipvpn]={role: office}"),
                "--profile-out",
                folder.resolve("no.yaml").toString());
        assertThat(run.status()).isEqualTo(ExitStatus.PROFILE_REFUSED);
        assertThat(run.err()).startsWith("--set sites[ipvpn]:1:");
        assertThat(folder.resolve("no.yaml")).doesNotExist();
    }

    /** Before Warsaw was a peering location: no option sets the fact that is refused. */
    @Test
    void whatIsRefusedAtAnotherDate() {
        CommandRun run = whatIf(List.of("asOf=2017-06-15"));
        assertThat(run.status()).isEqualTo(ExitStatus.PROFILE_REFUSED);
        assertThat(run.errors()).singleElement().asString().startsWith("--set asOf:1:1: sites[varsovie]");
    }

    @Test
    void setTwice() {
        assertThat(whatIf(List.of("wan.technology=none", "wan.technology=vpls")).err())
                .contains("set twice");
    }
}
