package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** {@code raccord rules test}, on a pack that contains only the refusals, because a small pack compiles fast. */
class RulesTestCommandTest {

    private static final String CASES = """
            - name: before knowledge begins
              asOf: 2017-02-08
              given:
                sites: [{id: s, role: office}]
              fired: [RF-1]
              silent: [RF-2]
            - name: twice
              given:
                sites: [{id: s, role: office}, {id: s, role: branch}]
              fired: [RF-2]
            """;

    @TempDir
    private Path folder;

    private Path cases = Path.of("");

    @BeforeEach
    void keepTheRefusals() throws IOException {
        RulesFolder.copyTo(folder);
        try (Stream<Path> files = Files.list(folder.resolve("expressroute"))) {
            for (Path file : files.filter(each ->
                            each.toString().matches(".*\\.(drl|cases\\.yaml)") && !each.endsWith("refusals.drl"))
                    .toList()) {
                Files.delete(file);
            }
        }
        cases = folder.resolve("expressroute/refusals.cases.yaml");
        Files.writeString(cases, CASES);
    }

    @Test
    void everyCasePasses() throws Exception {
        Path report = folder.resolve("report.xml");
        CommandRun run = CommandRun.of("rules", "test", folder.toString(), "--junit", report.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("2 cases: 2 passed, 0 failed");
        assertThat(run.status()).isZero();
        Element suites = xml(Files.readString(report));
        assertThat(suites.getTagName()).isEqualTo("testsuites");
        assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(2);
        assertThat(suites.getElementsByTagName("failure").getLength()).isZero();
    }

    @Test
    void aFailureHasItsPlaceAndWhatFiredInstead() throws Exception {
        Files.writeString(cases, CASES.replace("fired: [RF-2]", "fired: [RF-3]\n  silent: [RF-2]\n  outcome: partial"));
        Path report = folder.resolve("report.xml");
        CommandRun run = CommandRun.of("rules", "test", folder.toString(), "--junit", report.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> line.replace(cases.toString(), "CASES")))
                .startsWith(
                        "CASES:10:11: case \"twice\": RF-3: expected fired, got silent",
                        "CASES:11:12: case \"twice\": RF-2: expected silent, got fired",
                        "CASES:12:12: case \"twice\": outcome: expected partial, got refused",
                        "  - RF-3",
                        "  + RF-2",
                        "  also fired: ");
        Element suites = xml(Files.readString(report));
        assertThat(suites.getAttribute("failures")).isEqualTo("1");
        assertThat(suites.getElementsByTagName("failure").item(0).getTextContent())
                .contains("RF-3: expected fired");
        CommandRun french = CommandRun.of("rules", "test", folder.toString(), "--lang", "fr", "--filter", "RF-3");
        assertThat(french.out())
                .contains(Language.FR.typeset("cas « twice » : RF-3 : attendu"))
                .contains(Language.FR.typeset("1 cas : 0 réussi, 1 échoué"));
    }

    @Test
    void aFilterTakesNamesAndRules() {
        CommandRun run = CommandRun.of("rules", "test", folder.toString(), "--filter", "Twice");
        assertThat(run.out()).startsWith("1 case: 1 passed");
        CommandRun none = CommandRun.of("rules", "test", folder.toString(), "--filter", "twcie");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).startsWith("--filter: no case matches twcie; did you mean twice?");
        assertThat(CommandRun.of("rules", "test", folder.toString(), "--filter", "RF2")
                        .err())
                .contains("RF-2");
        assertThat(CommandRun.of("rules", "test", folder.toString(), "--filter", "nowhere at all")
                        .err())
                .startsWith("--filter: no case matches nowhere at all; use part of a theme");
    }

    @Test
    void faultsOfCasesAreAllTold() throws Exception {
        Files.writeString(cases, """
                - name: a
                  given:
                    sites: [{id: s, role: ofice}]
                  fird: [RF-1]
                - name: a
                  asOf: soon
                  given:
                    sites: [{id: s, role: office}]
                  fired: [RF-11, RF-2]
                  silent: [RF-2]
                  recommended: {t: cloud-exchange}
                - given: 3
                - name: b
                  given:
                    sites: [{id: s, role: office}]
                  fired: RF-1
                  circuit: {s: {bandwithMbps: 50}}
                - name: c
                  given:
                    sites: [{id: s, role: office}]
                  fired: [RF-11, RF-2]
                  silent: [RF-2]
                """);
        CommandRun run = CommandRun.of("rules", "test", folder.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.errors().stream()
                        .map(line -> line.substring(cases.toString().length() + 1))
                        .map(line -> line.replaceFirst("; (valid fields|allowed values): .*", "")))
                .containsExactly(
                        "3:27: given.sites[s].role: \"ofice\" is not an allowed value; closest match: office",
                        "4:3: fird: unknown field fird; closest match: fired",
                        "5:9: another case of this theme is already named a; choose a name that says what this case shows",
                        "6:9: asOf: soon is not a valid date; use the format YYYY-MM-DD, for example 2026-11-23",
                        "11:17: recommended: the profile has no site t; its sites are: s",
                        "12:3: name: field name is missing; add this required field",
                        "12:10: given: 3 is not an object; write its fields below it, indented",
                        "16:10: fired: \"RF-1\" is not a list; write a list, for example [a, b]",
                        "17:17: circuit.s.bandwithMbps: unknown field bandwithMbps; closest match: bandwidthMbps",
                        "21:11: there is no rule RF-11; closest match: RF-1; use the ID of a rule in the pack",
                        "22:12: RF-2 is listed under both fired and silent; keep only one of them");
    }

    @Test
    void coverageNamesWhatNoCaseShows() throws Exception {
        CommandRun run = CommandRun.of("rules", "test", folder.toString(), "--coverage=text", "--filter", "twice");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("rule RF-1 did not fire in any case")
                .containsPattern("refusals.drl:\\d+:\\d+: rule RF-4: condition never true: ");
        Path page = folder.resolve("coverage.html");
        CommandRun html = CommandRun.of("rules", "test", folder.toString(), "--coverage=html", "-o", page.toString());
        assertThat(html.status()).isZero();
        assertThat(Files.readString(page)).contains("<tr class=\"gap\">").endsWith("</html>\n");
        CommandRun json = CommandRun.of("rules", "test", folder.toString(), "--coverage=json");
        assertThat(json.out()).startsWith("{").contains("\"conditionPercent\"", "\"line\"");
    }

    @Test
    void mistakesThatNoCaseNoticesAreNamedAndBrokenOnesAreCountedApart() {
        CommandRun run = CommandRun.of("rules", "test", folder.toString(), "--mutate");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("refusals.drl:\\d+:\\d+: no case fails when rule RF-3 is removed: ")
                .doesNotContain("rule RF-2 is removed")
                .containsPattern("[1-9]\\d* of \\d+ mutants detected \\(\\d+\\.\\d%\\); 1 invalid mutant not counted");
    }

    @Test
    void wrongUsageIsToldApart() {
        CommandRun run = CommandRun.of("rules", "test", folder.resolve("none").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no such folder");
    }

    @Test
    void theSchemaIsPrinted() {
        assertThat(CommandRun.of("rules", "test", "--schema").out()).contains("urn:raccord:cases:1");
    }

    @Test
    void aWatchRunsAgainAfterAChange() throws Exception {
        StringWriter out = new StringWriter();
        Thread watch = new Thread(() -> Raccord.run(
                new PrintWriter(out, true), new PrintWriter(out, true), "rules", "test", "--watch", folder.toString()));
        watch.start();
        awaitText(out, "2 passed, 0 failed");
        awaitText(out, "Waiting");
        Files.writeString(cases, CASES.replace("fired: [RF-2]", "silent: [RF-2]"));
        awaitText(out, "1 passed, 1 failed");
        watch.interrupt();
        watch.join(TimeUnit.SECONDS.toMillis(20));
        assertThat(watch.isAlive()).isFalse();
    }

    private static void awaitText(StringWriter out, String text) throws InterruptedException {
        for (int i = 0; i < 600 && !out.toString().contains(text); i++) {
            Thread.sleep(100);
        }
        assertThat(List.of(out.toString())).first().asString().contains(text);
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    @Test
    void optionsThatAreWrongAreSaid() {
        CommandRun theme = CommandRun.of("rules", "test", folder.toString(), "--mutate", "--theme", "refusal");
        assertThat(theme.status()).isEqualTo(ExitStatus.PROFILE_REFUSED);
        assertThat(theme.err()).contains("refusals");
        assertThat(CommandRun.of("rules", "test", folder.toString(), "--sample", "0")
                        .status())
                .isEqualTo(ExitStatus.PROFILE_REFUSED);
    }

    @Test
    void whyThereIsNoAdviceIsSaidInTheLanguage() throws Exception {
        Files.writeString(cases, """
                - name: nothing decided
                  given:
                    sites: [{id: s, role: office}]
                  outcome: partial
                """);
        CommandRun run = CommandRun.of("rules", "test", folder.toString(), "--lang", "fr");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("une seule conclusion des règles est attendue, aucune n’est obtenue")
                .doesNotContain("expected");
    }
}
