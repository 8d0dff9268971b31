package io.raccord.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.advice.Advice;
import io.raccord.advice.FindingAdvice;
import io.raccord.advice.Severity;
import io.raccord.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The size of each level of detail, and where violated checks are: all samples in all formats and languages. */
class DetailTest {

    private static final int SCREEN = 60;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts-samples"))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    private static Advice advice(Path sample, Language language) throws IOException {
        LocalDate asOf = sample.toString().contains("2017") ? LocalDate.of(2017, 6, 15) : LocalDate.of(2026, 11, 23);
        try (InputStream in = Files.newInputStream(sample)) {
            return Shipped.ADVISOR.in(language).advise(in, sample.toString(), asOf);
        }
    }

    private static String text(Advice advice, Format format, Detail detail) {
        return new Reports(Shipped.PACKS.words(), advice.language())
                .render(advice, format, detail, false, Reports.WIDTH);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void briefIsAScreen(Path sample) throws IOException {
        for (Language language : Language.values()) {
            assertThat(text(advice(sample, language), Format.TEXT, Detail.BRIEF).lines())
                    .as(language.code())
                    .hasSizeLessThanOrEqualTo(SCREEN);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void normalIsBounded(Path sample) throws IOException {
        for (Language language : Language.values()) {
            Advice advice = advice(sample, language);
            int most = advice.sites().size() <= 5 ? 150 : 250;
            assertThat(text(advice, Format.TEXT, Detail.NORMAL).lines())
                    .as(language.code())
                    .hasSizeLessThanOrEqualTo(most);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void briefDocumentsHaveTwoPages(Path sample) throws IOException {
        for (Language language : Language.values()) {
            Advice advice = advice(sample, language);
            try (PDDocument document = pdf(advice, Detail.BRIEF)) {
                assertThat(document.getNumberOfPages())
                        .as(language.code())
                        .isLessThanOrEqualTo(advice.sites().size() > 100 ? 3 : 2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void violatedChecksAreOnTheFirstScreenOfEveryTextFormat(Path sample) throws IOException {
        for (Language language : Language.values()) {
            Advice advice = advice(sample, language);
            for (Format format : List.of(Format.TEXT, Format.MD)) {
                for (Detail detail : Detail.values()) {
                    List<String> first =
                            text(advice, format, detail).lines().limit(SCREEN).toList();
                    violated(advice, String.join(" ", first), detail + " " + format);
                }
            }
            for (Detail detail : Detail.values()) {
                String page = text(advice, Format.HTML, detail);
                violated(advice, page.substring(0, page.indexOf("</section>")), detail + " HTML");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void violatedChecksAreOnTheFirstPageOfDocuments(Path sample) throws IOException {
        Advice advice = advice(sample, Language.EN);
        if (advice.findings().stream().noneMatch(each -> each.severity() == Severity.VIOLATED)) {
            return;
        }
        for (Detail detail : Detail.values()) {
            try (PDDocument document = pdf(advice, detail)) {
                PDFTextStripper first = new PDFTextStripper();
                first.setEndPage(1);
                violated(advice, first.getText(document), detail + " PDF");
            }
        }
    }

    /** The first words of what each violated finding says are in {@code text}. */
    private static void violated(Advice advice, String text, String where) {
        String flat = text.replaceAll("<[^>]*>|[\\\\*]", "").replaceAll("[\\s\\u00A0\\u202F]+", " ");
        for (FindingAdvice finding : advice.findings()) {
            if (finding.severity() == Severity.VIOLATED) {
                List<String> words = List.of(finding.text().split("[\\s\\u00A0\\u202F]+"));
                String beginning = String.join(" ", words.subList(1, Math.min(4, words.size())));
                assertThat(flat.replace("&#39;", "'")).as(where).contains(beginning);
            }
        }
    }

    private static PDDocument pdf(Advice advice, Detail detail) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Reports(Shipped.PACKS.words(), advice.language()).write(advice, Format.PDF, detail, out);
        return Loader.loadPDF(out.toByteArray());
    }
}
