package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half of a surrogate pair in a text of a profile is an error at its place. */
class LoneSurrogateTest {

    @TempDir
    Path folder;

    private static List<String> refused(Path profile) {
        CommandRun run = CommandRun.of("advise", profile.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.errors().stream()
                .map(line -> line.replaceFirst("; .*", "").substring(line.indexOf(':') + 1))
                .toList();
    }

    @Test
    void inJson() throws IOException {
        assertThat(refused(Path.of("src/test/resources/hostile/lone-surrogate.json")))
                .containsExactly(
                        "1:53: customer.name: this text contains \\ud800, which is only half of a character",
                        "1:108: sites[s1].city: this text contains \\udc00, which is only half of a character");
        assertThat(refused(Files.writeString(folder.resolve("p.json"), """
                {"schemaVersion": "1", "customer": {"id": "a\\udfff"},
                "sites": [{"id": "\\ud83d", "role": "\\ud83d\\ud83d\\ude00", "\\udc00": 1}]}
                """)))
                .containsExactly(
                        "1:43: customer.id: this text contains \\udfff, which is only half of a character",
                        "2:18: sites[0].id: this text contains \\ud83d, which is only half of a character",
                        "2:36: sites[0].role: this text contains \\ud83d, which is only half of a character",
                        "2:58: sites[0]: this text contains \\udc00, which is only half of a character");
    }

    @Test
    void inYaml() throws IOException {
        assertThat(refused(Files.writeString(folder.resolve("p.yaml"), """
                schemaVersion: "1"
                customer: {id: acme, name: "x\\ud800y"}
                sites:
                  - id: s1
                    role: office
                    city: "\\U0000dc00"
                """)))
                .containsExactly(
                        "2:28: customer.name: this text contains \\ud800, which is only half of a character",
                        "6:11: sites[s1].city: this text contains \\udc00, which is only half of a character");
    }

    @Test
    void bothHalvesAreACharacter() throws IOException {
        Path profile = Files.writeString(folder.resolve("p.json"), """
                {"schemaVersion": "1", "customer": {"id": "acme", "name": "x\\ud83d\\ude00"}, "sites": [{"id": "s1", "role": "office"}]}
                """);
        CommandRun run = CommandRun.of("advise", profile.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("x\uD83D\uDE00");
    }

    @Test
    void inAPortfolio() throws IOException {
        String profile = Files.readString(Path.of("src/test/resources/hostile/lone-surrogate.json"));
        Path in = Files.writeString(
                folder.resolve("in.jsonl"),
                profile + "\n{\"asOf\": \"2026-11-23\", \"profile\": " + profile + "}\n"
                        + profile.replace("\\ud800", "").replace("\\udc00", "Paris") + "\n");
        Path out = folder.resolve("out.jsonl");
        CommandRun run = CommandRun.of("batch", in.toString(), "-o", out.toString(), "-q");
        assertThat(run.status()).as(run.err()).isEqualTo(4);
        assertThat(Files.readAllLines(out)).hasSize(1);
        List<String> refused = Files.readAllLines(folder.resolve("out.errors.jsonl"));
        assertThat(refused).hasSize(2);
        for (int i = 0; i < refused.size(); i++) {
            JsonNode line = new ObjectMapper().readTree(refused.get(i));
            assertThat(line.at("/customer").textValue()).isEqualTo("acme");
            assertThat(line.at("/faults/0/code").textValue()).isEqualTo("lone-surrogate");
            assertThat(line.at("/faults/0/path").textValue()).isEqualTo("customer.name");
            assertThat(line.at("/faults/0/column").intValue()).isEqualTo(i == 0 ? 53 : 87);
            assertThat(line.at("/faults")).hasSize(2);
        }
    }
}
