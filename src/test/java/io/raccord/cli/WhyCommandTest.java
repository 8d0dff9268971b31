package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.Advisor;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.explain.Explanation;
import io.raccord.explain.Statement;
import io.raccord.intake.Profiles;
import io.raccord.problem.StatementException;
import io.raccord.profile.Profile;
import io.raccord.report.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code raccord why}: statements, prefixes, formats and wrong statements. */
class WhyCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROFILE = "facts-samples/mixed-sites.yaml";
    private static final String DATE = "2026-11-23";

    private static CommandRun why(String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "why";
        arguments[1] = PROFILE;
        arguments[2] = "--as-of";
        arguments[3] = DATE;
        System.arraycopy(more, 0, arguments, 4, more.length);
        return CommandRun.of(arguments);
    }

    private static JsonNode json(String... more) throws IOException {
        String[] arguments = new String[more.length + 1];
        System.arraycopy(more, 0, arguments, 0, more.length);
        arguments[more.length] = "--format=json";
        CommandRun run = why(arguments);
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        return JSON.readTree(run.out());
    }

    @Test
    void oneStatement() throws IOException {
        JsonNode answer = json("sites[paris].models.cloud-exchange");
        assertThat(answer.fieldNames())
                .toIterable()
                .startsWith("schemaVersion", "kind", "customer", "asOf", "rules")
                .contains("statements");
        assertThat(answer.get("kind").asText()).isEqualTo("why");
        assertThat(answer.get("statements")).hasSize(1);
        JsonNode statement = answer.get("statements").get(0);
        assertThat(statement.fieldNames()).toIterable().containsExactly("statement", "value", "text", "proof");
        assertThat(statement.get("statement").asText()).isEqualTo("sites[paris].models.cloud-exchange");
        assertThat(statement.get("value").asText()).isEqualTo("excluded");
        JsonNode step = statement.at("/proof/0");
        assertThat(step.fieldNames())
                .toIterable()
                .containsExactly(
                        "step", "rule", "title", "source", "because", "concludes", "facts", "parameters", "rests");
        assertThat(step.get("rule").asText()).isEqualTo("CX-1");
        assertThat(step.at("/facts/0/path").asText()).isEqualTo("sites[paris].role");
    }

    @Test
    void everyStatement() throws IOException {
        JsonNode answer = json();
        assertThat(answer.at("/statements/0/statement").asText()).isEqualTo("outcome");
        assertThat(answer.get("statements").findValuesAsText("statement"))
                .contains("sites[geneve].outcome", "connections[ipvpn].circuit.sku", "connections", "steps")
                .doesNotHaveDuplicates();
        assertThat(answer.findValues("repeated")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sites[paris], 11",
        "sites.paris, 11",
        "connections[ipvpn].circuit, 12",
        "sites[paris].models, 1",
        "connections, 1",
        "connections[dublin].resiliencyIndex.components, 4"
    })
    void prefixes(String prefix, int statements) throws IOException {
        assertThat(json(prefix).get("statements")).hasSize(statements);
    }

    @Test
    void aCheckWithoutItsSubject() throws IOException {
        String name = "checks.bfd[";
        assertThat(json("checks.bfd").get("statements").findValuesAsText("statement"))
                .hasSizeGreaterThan(1)
                .allMatch(each -> each.startsWith(name));
    }

    @Test
    void dotsReadAsBrackets() throws IOException {
        assertThat(json("questions.sites[dublin].colocation.cloudExchange"))
                .isEqualTo(json("questions[sites[dublin].colocation.cloudExchange]"));
    }

    @Test
    void theTextIsATree() {
        CommandRun run = why("sites[paris].models.cloud-exchange");
        assertThat(run.out().lines())
                .startsWith("sites[paris].models.cloud-exchange = excluded")
                .anyMatch(line -> line.matches("└ Equipment on the customer's own premises \\[CX-1, \\d+]: .*"))
                .anyMatch(line -> line.strip().startsWith("sites[paris].role = headquarters"));
        assertThat(why("sites[paris].outcome", "--lang", "fr").out()).contains("n’est pas indiqué");
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "json", "text"})
    void formatsByExtension(String format, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("why." + (format.equals("text") ? "txt" : format));
        CommandRun run = why("sites[paris]", "-o", file.toString());
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        String written = Files.readString(file);
        assertThat(written).contains("Equipment on the customer").endsWith("\n");
        assertThat(written).isEqualTo(why("sites[paris]", "--format", format).out());
    }

    @Test
    void theLibraryGivesTheSameBytes() throws IOException {
        Advisor advisor = Advisor.builder().rules(Path.of("rules")).build();
        Explanation why = advisor.why(profile(), LocalDate.parse(DATE), Statement.parse("sites[paris]"));
        assertThat(advisor.render(why, Format.JSON))
                .isEqualTo(why("sites[paris]", "--format=json").out());
        assertThat(advisor.render(why, Format.TEXT))
                .isEqualTo(why("sites[paris]").out());
    }

    private static Profile profile() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(PROFILE))) {
            return Profiles.read(PROFILE, in).profile();
        }
    }

    @Test
    void theLibraryRejectsWrongStatements() {
        assertThatThrownBy(() -> Statement.parse("sites[paris].outcom"))
                .isInstanceOf(StatementException.class)
                .hasMessageStartingWith("statement:14: ")
                .hasMessageContaining("outcome");
    }

    @Test
    void whatTheAdviceDoesNotState() {
        CommandRun run = why("connections[paris].circuit.sku");
        assertThat(run.status()).isEqualTo(ExitStatus.PROFILE_REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .singleElement()
                .asString()
                .startsWith("statement:1: the advice does not state connections[paris].circuit.sku")
                .contains("lists all that the advice states");
        assertThat(why("connections[ipvpn:north-america].model").err()).contains("does not state");
        assertThat(why("checks.nat-pool").status()).isIn(ExitStatus.DONE, ExitStatus.PROFILE_REFUSED);
    }

    /** A wrong statement, the column of its fault, and what is offered. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcom | 1 | outcome",
                "site[paris].outcome | 1 | sites",
                "sites[pari].outcome | 7 | paris",
                "sites.pari.outcome | 7 | paris",
                "sites[paris].outcom | 14 | outcome",
                "sites[paris].models.cloudexchange | 21 | cloud-exchange",
                "sites[paris | 6 | ]",
                "sites[paris]outcome | 13 | dot",
                "sites..outcome | 7 | name",
                "sites[].outcome | 7 | name",
                "outcome. | 9 | name",
                "outcome.paris | 9 | end the statement",
                "sites[*].outcome | 7 | one name",
                "connections[ipvpm].model | 13 | ipvpn",
                "connections[ipvpn:north-amerika].model | 13 | ipvpn:north-america",
                "connections[ipvpn].circuit.skus | 28 | sku",
                "connections[ipvpn].resiliencyIndex.components.gatway | 47 | gateway",
                "connections[ipvpn].providers[Ornge] | 30 | Orange",
                "existingCircuits[c1].verdict | 18 | known",
                "checks.nat-poool | 8 | nat-pool",
                "checks.nat-pool[requirements.service] | 17 | requirements.services",
                "questions[sites[paris].onWam] | 11 | sites[paris].onWan",
                "questions.wan.technologi | 11 | wan.technology",
                "steps.create-gatway | 7 | create-gateway",
                "steps.create-circuit[pari] | 22 | paris",
                "notices[sites[parsi].city] | 9 | sites[paris].city",
                "connections[geneve].model.x | 27 | end the statement"
            })
    void wrongStatements(String statement, int column, String offered) {
        CommandRun run = why(statement);
        assertThat(run.status()).isEqualTo(ExitStatus.PROFILE_REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .singleElement()
                .asString()
                .startsWith("statement:" + column + ": ")
                .contains("; ")
                .contains(offered);
        assertThat(why(statement, "--lang", "fr").errors())
                .singleElement()
                .asString()
                .startsWith("statement:" + column);
    }

    @Test
    void allFaultsOfAStatementAtOnce() {
        assertThat(why("sites[pari].outcom").errors()).hasSize(2).allMatch(line -> line.startsWith("statement:"));
    }
}
