package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats that are written to files, not to a terminal. */
class OutputFormatsTest {

    @TempDir
    Path folder;

    @Test
    void theDiagramAndTheDocumentAreWritten() throws Exception {
        assertThat(Files.readString(written("svg"))).startsWith("<svg ").endsWith("</svg>\n");
        byte[] pdf = Files.readAllBytes(written("pdf"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    private Path written(String format) {
        Path target = folder.resolve("conseil d’été." + format);
        StringWriter err = new StringWriter();
        int status = Raccord.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "advise",
                "facts-samples/mixed-sites.yaml",
                "--as-of",
                "2026-11-23",
                "--lang",
                "fr",
                "--format",
                format,
                "-o",
                target.toString());
        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        return target;
    }

    @ParameterizedTest
    @CsvSource({
        "advice.pdf, %PDF-",
        "advice.HTML, <!DOCTYPE html>",
        "advice.htm, <!DOCTYPE html>",
        "advice.json, {",
        "advice.md, '# '",
        "advice.svg, '<svg '",
        "advice.txt, ExpressRoute advice",
        "advice, ExpressRoute advice",
        "pdf, ExpressRoute advice",
        "advice.pdf.old, ExpressRoute advice"
    })
    void theExtensionSelectsTheFormat(String name, String begin) throws Exception {
        Path file = folder.resolve(name);
        CommandRun run = CommandRun.of(
                "advise", "facts-samples/cloud-exchange.yaml", "--as-of", "2026-11-23", "-o", file.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith(begin);
    }

    @Test
    void theOptionWinsOverTheExtension() throws Exception {
        Path file = folder.resolve("advice.pdf");
        CommandRun.of("advise", "facts-samples/cloud-exchange.yaml", "--format", "md", "-o", file.toString());
        assertThat(file).content().startsWith("# ");
    }

    @Test
    void reportsOnRulesFollowTheExtensionToo() throws Exception {
        Path diff = folder.resolve("diff.html");
        String rules = "rules/expressroute";
        CommandRun.of(
                "rules", "diff", rules, rules, "--profiles", "facts-samples/cloud-exchange.yaml", "-o", diff + "");
        assertThat(diff).content().startsWith("<!DOCTYPE html>");
        Path coverage = folder.resolve("coverage.json");
        CommandRun.of("rules", "test", "rules", "--filter", "checks-nat", "--coverage", "-o", coverage + "");
        assertThat(coverage).content().startsWith("{");
        CommandRun.of("rules", "test", "rules", "--filter", "checks-nat", "--coverage=html", "-o", coverage + "");
        assertThat(coverage).content().startsWith("<!DOCTYPE html>");
    }
}
