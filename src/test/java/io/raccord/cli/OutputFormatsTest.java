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
}
