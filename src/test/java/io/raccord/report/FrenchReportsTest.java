package io.raccord.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.advice.Advice;
import io.raccord.language.Language;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.report.json.JsonReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How sentences begin and how punctuation is spaced, in every sample and format. */
class FrenchReportsTest {

    /** A plain space between what may end a phrase and a mark of punctuation, or inside guillemets. */
    private static final Pattern PLAIN_SPACE =
            Pattern.compile("[\\p{L}\\p{N})»”’\"%…*`\\]][ \\t]+[:;?!](?=\\s|$|[*<])|«\\s|\\s»");

    private static final Pattern SMALL = Pattern.compile("^\\p{Ll}[\\p{Ll}-]*[’'\\s,;:.]");

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts-samples"))) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)")).sorted().toList().stream();
        }
    }

    private static Advice advice(Path sample, Language language) throws IOException {
        LocalDate asOf = LocalDate.of(sample.toString().contains("2017") ? 2017 : 2026, 6, 15);
        AdvicePipeline advisor = Shipped.ADVISOR.in(language);
        try (InputStream in = Files.newInputStream(sample)) {
            return advisor.advise(in, sample.toString(), asOf);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noPlainSpaceInFrenchPunctuation(Path sample) throws IOException {
        Advice advice = advice(sample, Language.FR);
        for (Format format : Format.values()) {
            if (format != Format.JSON) {
                assertThat(shown(advice, format)).as(format.id()).doesNotContainPattern(PLAIN_SPACE);
            }
        }
        assertThat(shown(advice, Format.TEXT)).containsPattern("\\p{L}\u00A0: ");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonKeepsTheTextsAsTheyAre(Path sample) throws IOException {
        Advice advice = advice(sample, Language.FR);
        assertThat(JsonReport.read(shown(advice, Format.JSON))).isEqualTo(advice);
        assertThat(shown(advice, Format.JSON)).doesNotContainPattern("[\u00A0\u202F][:;?!»]|«[\u00A0\u202F]");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sentencesBeginWithACapital(Path sample) throws IOException {
        for (Language language : Language.values()) {
            Advice advice = advice(sample, language);
            List<String> ids = advice.sites().stream().map(site -> site.id()).toList();
            String markdown = Rendering.text(advice, Format.MD, language);
            Stream<String> steps = markdown.lines()
                    .filter(line -> line.matches("\\d+\\. \\*\\*.*→.*"))
                    .flatMap(line -> Stream.of(line.replaceFirst("^[^,]*, ", "").split("\\. (?:→ )?", -1)));
            Stream<String> reasons = markdown.lines()
                    .filter(line -> line.matches(" *- [^*`].* \\(.*, \\d+\\)"))
                    .map(line -> line.replaceFirst(" *- ", ""));
            assertThat(Stream.concat(steps, reasons))
                    .isNotEmpty()
                    .filteredOn(sentence -> ids.stream().noneMatch(sentence::startsWith))
                    .allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern(SMALL));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void headingsAreTheSameInEveryFormat(Path sample) throws IOException {
        for (Language language : Language.values()) {
            Advice advice = advice(sample, language);
            String markdown = Rendering.text(advice, Format.MD, language);
            String html = Rendering.text(advice, Format.HTML, language);
            List<String> topics = markdown.lines()
                    .dropWhile(line -> !line.matches("## (Checks|Vérifications)"))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .filter(line -> line.startsWith("### "))
                    .map(line -> line.substring(4))
                    .toList();
            assertThat(topics).allSatisfy(topic -> {
                assertThat(topic).doesNotContainPattern("^\\p{Ll}");
                assertThat(html).contains("<h3>" + topic + "</h3>");
            });
        }
    }

    /** What a reader sees. */
    private static String shown(Advice advice, Format format) throws IOException {
        byte[] written = Rendering.bytes(advice, format, advice.language());
        if (format == Format.PDF) {
            try (PDDocument document = Loader.loadPDF(written)) {
                return new PDFTextStripper().getText(document).replaceAll(" [?!] (à confirmer|inconnu|attention)", "");
            }
        }
        String text = new String(written, StandardCharsets.UTF_8);
        return format == Format.HTML || format == Format.SVG
                ? text.replaceAll("(?s)<(style|script)\\b.*?</\\1>", "").replaceAll("<[^>]*>", "\u0001")
                : text;
    }
}
