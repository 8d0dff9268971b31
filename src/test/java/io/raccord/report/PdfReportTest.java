package io.raccord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.raccord.advice.Advice;
import io.raccord.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The PDF report, read back with PDFBox. */
class PdfReportTest {

    private static PDDocument pdf(Advice advice, Language language) throws IOException {
        return Loader.loadPDF(Rendering.bytes(advice, Format.PDF, language));
    }

    private static String text(PDDocument document) throws IOException {
        return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ");
    }

    @Test
    void holdsTheWholeAdviceAsText() throws Exception {
        try (PDDocument document = pdf(SampleAdvice.five(), Language.FR)) {
            assertThat(text(document))
                    .contains("Conseil ExpressRoute pour Société générale d’échanges de Nîmes")
                    .contains("Topologie sous forme de tableau", "emplacement de peering", "évora")
                    .contains("British Telecom", "nommé par le client", "Équipements réseau du Sud", "données limitées")
                    .contains("✗ non satisfait", "Étapes de mise en service", "Provision the circuit.")
                    .contains("expressroute-locations.md", "à confirmer auprès de Microsoft");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "five", "hostile", "none"})
    void isTaggedWithItsFontsInside(String name) throws Exception {
        Advice advice = Rendering.sample(name);
        try (PDDocument document = pdf(advice, Language.FR)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Conseil ExpressRoute pour ");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Topologie");
            int pages = document.getNumberOfPages();
            assertThat(text(document)).contains("1 / " + pages, pages + " / " + pages);
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(font).getName()).contains("+DejaVuSans");
                }
            }
        }
    }

    @Test
    void readsOutTheDiagramAndEveryLink() throws Exception {
        try (PDDocument document = pdf(SampleAdvice.five(), Language.EN)) {
            List<String> read = new ArrayList<>();
            alternatives(document.getDocumentCatalog().getStructureTreeRoot(), read);
            assertThat(read).contains("Step 1").anyMatch(text -> text.contains("ams → co-located at a cloud exchange"));
            assertThat(read).doesNotContain("");
        }
    }

    private static void alternatives(PDStructureNode node, List<String> read) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (List.of("Figure", "Link").contains(element.getStructureType())) {
                    read.add(String.valueOf(element.getAlternateDescription()));
                }
                alternatives(element, read);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"five", "hostile"})
    void equalAdviceMakesEqualBytes(String name) throws Exception {
        byte[] first = Rendering.bytes(Rendering.sample(name), Format.PDF, Language.EN);
        Thread.sleep(1100); // dates in a PDF have seconds
        assertThat(Rendering.bytes(Rendering.sample(name), Format.PDF, Language.EN))
                .isEqualTo(first);
        assertThat(Rendering.bytes(Rendering.sample(name), Format.PDF, Language.FR))
                .isNotEqualTo(first);
    }

    @Test
    void isDatedByItsAdvice() throws Exception {
        try (PDDocument document = pdf(SampleAdvice.five(), Language.EN)) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(SampleAdvice.five()
                            .asOf()
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant());
        }
    }

    @Test
    void keepsFortySitesOnReadablePages() throws Exception {
        try (PDDocument document = pdf(SampleAdvice.forty(), Language.EN)) {
            assertThat(text(document)).contains("branch-25", "island-2", "Town 12");
            assertThat(document.getNumberOfPages()).isLessThan(80);
        }
    }

    @Test
    void writesNothingToTheTerminal() {
        PrintStream before = System.err;
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (PrintStream err = new PrintStream(seen, true, StandardCharsets.UTF_8)) {
            System.setErr(err);
            Rendering.bytes(SampleAdvice.hostile(), Format.PDF, Language.EN);
        } finally {
            System.setErr(before);
        }
        assertThat(seen.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void isNoText() {
        assertThatThrownBy(() -> Rendering.text(SampleAdvice.one(), Format.PDF, Language.EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use write");
    }
}
