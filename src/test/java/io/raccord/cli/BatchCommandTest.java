package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.RulesFolder;
import io.raccord.laws.PortfolioFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code raccord batch}: inputs, both outputs and exit status. */
class BatchCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path portfolio;
    private Path output;
    private List<String> lines = List.of();

    @BeforeEach
    void write() throws IOException {
        portfolio = folder.resolve("portfolio.jsonl");
        output = folder.resolve("advice.jsonl");
        PortfolioFile.write(portfolio, 8, 11);
        lines = Files.readAllLines(portfolio);
    }

    private CommandRun batch(Path input, String... more) {
        List<String> arguments = new ArrayList<>(List.of("batch", input.toString(), "-o", output.toString()));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--as-of")) {
            arguments.addAll(List.of("--as-of", "2026-11-23"));
        }
        if (!arguments.contains("--rules")) {
            arguments.addAll(List.of("--rules", "rules"));
        }
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private List<String> advised(CommandRun run) throws IOException {
        assertThat(run.status()).as(run.err()).isZero();
        return Files.readAllLines(output);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anAdviceALineAsAdviseGivesIt() throws IOException {
        List<String> advices = advised(batch(portfolio));
        assertThat(files()).containsExactly("advice.errors.jsonl", "advice.jsonl", "portfolio.jsonl");
        assertThat(folder.resolve("advice.errors.jsonl")).isEmptyFile();
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = JSON.readTree(lines.get(i));
            Path profile = folder.resolve("p.json");
            Files.writeString(profile, line.get("profile").toString());
            CommandRun one = CommandRun.of(
                    "advise",
                    profile.toString(),
                    "--as-of",
                    line.get("asOf").asText(),
                    "--format",
                    "json",
                    "--rules",
                    "rules");
            assertThat(advices.get(i)).isEqualTo(JSON.readTree(one.out()).toString());
        }
    }

    @Test
    void lessOfTheJustification() throws IOException {
        List<String> full = advised(batch(portfolio));
        List<String> compact = advised(batch(portfolio, "--justification", "compact"));
        List<String> none = advised(batch(portfolio, "--justification", "none"));
        for (int i = 0; i < full.size(); i++) {
            ObjectNode whole = (ObjectNode) JSON.readTree(full.get(i));
            ObjectNode shown = (ObjectNode) JSON.readTree(compact.get(i));
            assertThat(shown.get("justification")).hasSameSizeAs(whole.get("justification"));
            for (int step = 0; step < whole.get("justification").size(); step++) {
                assertThat(shown.get("justification").get(step))
                        .isEqualTo(whole.get("justification").get(step).get("rule"));
            }
            assertThat(shown.without(List.of("justification")).toString())
                    .isEqualTo(whole.without(List.of("justification")).toString());
            ObjectNode bare = (ObjectNode) JSON.readTree(none.get(i));
            assertThat(bare.remove("justification")).isEmpty();
            assertThat(bare).isEqualTo(whole);
        }
    }

    @Test
    void whateverThePortfolioIs() throws IOException {
        List<String> wanted = advised(batch(portfolio));
        Path array = folder.resolve("array.json");
        Files.writeString(array, "\uFEFF[\n" + String.join(",\n", lines) + "]\n");
        assertThat(advised(batch(array))).isEqualTo(wanted);
        Path lined = folder.resolve("lines.json");
        Files.write(lined, lines);
        assertThat(advised(batch(lined))).isEqualTo(wanted);
        Path packed = folder.resolve("lines.gz");
        try (OutputStream file = Files.newOutputStream(packed)) {
            for (String line : lines) {
                GZIPOutputStream member = new GZIPOutputStream(file);
                member.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
                member.finish();
            }
        }
        assertThat(advised(batch(packed))).isEqualTo(wanted);
        InputStream in = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(packed)));
            assertThat(advised(batch(Path.of("-")))).isEqualTo(wanted);
        } finally {
            System.setIn(in);
        }
    }

    @Test
    void aFolderOfProfilesAndOneMore() throws IOException {
        CommandRun run = batch(Path.of("facts-samples"), portfolio.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readAllLines(output)).hasSize(17 + 8);
        Files.writeString(folder.resolve("one.yaml"), "schemaVersion: \"1\"\n");
        run = batch(folder.resolve("one.yaml"), folder.toString(), "--lang", "fr");
        assertThat(run.status()).isEqualTo(4);
        List<String> refused = Files.readAllLines(folder.resolve("advice.errors.jsonl"));
        assertThat(refused).hasSize(2);
        assertThat(JSON.readTree(refused.get(0)).get("file").asText()).endsWith("one.yaml");
        assertThat(refused.get(0)).contains("\"line\":1,\"customer\":null", "le champ customer manque");
    }

    @Test
    void anArrayWithFaultsIsReadToItsEnd() throws IOException {
        Path array = folder.resolve("array.json");
        Files.writeString(
                array,
                "[" + lines.get(0) + ",\n{\"schemaVersion\": \"unclosed\n},\n" + lines.get(1) + ",\n{]},\n,"
                        + lines.get(2) + "\n] more");
        assertThat(batch(array).status()).isEqualTo(4);
        assertThat(Files.readAllLines(output)).hasSize(3);
        assertThat(refusedLines()).containsExactly(2, 5, 6, 7);
        Files.writeString(array, "[" + lines.get(0) + ",\n" + lines.get(1).substring(0, 40));
        assertThat(batch(array).status()).isEqualTo(4);
        assertThat(refusedLines()).containsExactly(2);
    }

    private List<Integer> refusedLines() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("advice.errors.jsonl"))) {
            numbers.add(JSON.readTree(line).get("line").asInt());
        }
        return numbers;
    }

    @Test
    void theRefusedSayWhere() throws IOException {
        String profile =
                "{\"schemaVersion\":\"1\",\"customer\":{\"id\":\"acme\"},\"sites\":[{\"id\":\"a\",\"role\":\"ofice\"}]}";
        Files.writeString(portfolio, lines.get(0) + "\n{\"asOf\":\"2026-11-23\",\"profile\":" + profile + "}\n");
        Path errors = folder.resolve("errors");
        CommandRun run = batch(portfolio, "--errors", errors.toString());
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).contains("2 profiles: 1 with advice, 1 rejected");
        JsonNode refused = JSON.readTree(Files.readString(errors));
        assertThat(refused.get("line").asInt()).isEqualTo(2);
        assertThat(refused.get("customer").asText()).isEqualTo("acme");
        JsonNode fault = refused.at("/faults/0");
        assertThat(fault.get("path").asText()).isEqualTo("sites[a].role");
        assertThat(fault.get("line").asInt()).isEqualTo(1);
        assertThat(fault.get("column").asInt()).isEqualTo(32 + profile.indexOf("\"ofice\""));
        assertThat(fault.get("hint").asText()).startsWith("closest match: office");
    }

    @Test
    void aRuleThatRunsAwayFailsTheProfileThatItRunsAwayOn() throws IOException {
        RulesFolder rules = RulesFolder.copyTo(folder.resolve("rules"));
        Files.writeString(rules.root().resolve("expressroute/runaway.drl"), """
                package io.raccord.rules.runaway
                import io.raccord.conclusion.*
                import io.raccord.profile.*
                rule "A beginning"
                  @id("RUN-1") @title(fr = "Un début") @source("F-MODELS-5")
                  @because(en = "it is so", fr = "c’est ainsi") @concludes(en = "One", fr = "Un")
                when
                  Customer( id == "c-3" )
                  Site( $site : id )
                then
                  insertLogical(new SitePlace($site, 1));
                end
                rule "One more each time"
                  @id("RUN-2") @title(fr = "Un de plus") @source("F-MODELS-5")
                  @because(en = "it is so", fr = "c’est ainsi") @concludes(en = "More", fr = "Plus")
                when
                  Customer( id == "c-3" )
                  SitePlace( $path : site, $count : place )
                then
                  insertLogical(new SitePlace($path, $count + 1));
                end
                """);
        CommandRun run = batch(portfolio, "--rules", rules.root().toString());
        assertThat(run.status()).as(run.err()).isEqualTo(4);
        assertThat(Files.readAllLines(output)).hasSize(7);
        assertThat(Files.readString(folder.resolve("advice.errors.jsonl")))
                .startsWith("{\"line\":4,\"customer\":\"c-3\"")
                .contains("One more each time");
    }

    @Test
    void whatCannotBeDoneIsSaid() throws IOException {
        assertThat(batch(folder.resolve("none")).err()).contains("none: no such file");
        assertThat(batch(portfolio, "--errors", output.toString()).err()).contains("the same file");
        assertThat(batch(portfolio, "--errors", portfolio.toString()).err()).contains("the same file");
        assertThat(batch(portfolio, "--threads", "0").err()).contains("--threads: 0 is not allowed");
        assertThat(batch(portfolio, "--as-of", "soon").status()).isEqualTo(2);
        assertThat(CommandRun.of("batch", portfolio.toString(), "-o", "no/such/folder")
                        .err())
                .contains("no such folder");
        Path cut = folder.resolve("cut.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(cut))) {
            packed.write(Files.readAllBytes(portfolio));
        }
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        CommandRun run = batch(cut);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Unexpected end of ZLIB input stream");
        assertThat(output).doesNotExist();
    }

    @Test
    void nothingInItIsNothingOut() throws IOException {
        Files.writeString(portfolio, "");
        assertThat(advised(batch(portfolio, "--quiet"))).isEmpty();
    }

    @Test
    void aPageForEachCustomerWithLinks() throws IOException {
        Path pages = folder.resolve("pages of all");
        Path summary = folder.resolve("summary.html");
        List<String> ids = List.of("acme", "ACME", "../../x", "acme", "con", "<b>", "summary");
        List<String> renamed = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            ObjectNode entry = (ObjectNode) JSON.readTree(lines.get(i));
            ((ObjectNode) entry.at("/profile/customer")).put("id", ids.get(i));
            renamed.add(entry.toString());
        }
        Files.write(portfolio, renamed);
        batch(portfolio, "--pages", pages.toString(), "--summary", summary.toString());
        int advised = Files.readAllLines(output).size(); // the schema may reject some of the ids
        String page = Files.readString(summary);
        List<String> links = Stream.of(page.split("<a href=\"\\./pages%20of%20all/", -1))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .toList();
        assertThat(links).hasSize(advised).contains("acme.html", "acme.4.html", "summary.7.html");
        assertThat(links.stream()
                        .map(link -> link.toLowerCase(java.util.Locale.ROOT))
                        .distinct())
                .hasSize(advised);
        try (Stream<Path> written = Files.list(pages)) {
            assertThat(written.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(links);
        }
        assertThat(page).doesNotContain("<b>");
    }
}
