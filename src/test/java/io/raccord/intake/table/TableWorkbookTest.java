package io.raccord.intake.table;

import static io.raccord.intake.table.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.intake.InputTemplates;
import io.raccord.intake.source.PortfolioSource;
import io.raccord.language.Language;
import io.raccord.portfolio.DatedProfile;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.profile.Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portfolio as an Excel workbook. */
class TableWorkbookTest {

    private static final String HEADER =
            row(1, "customer.id", "asOf", "site.id", "site.role", "site.bandwidthMbps", "site.onWan");

    @TempDir
    Path folder;

    @Test
    void numbersDatesTruthsAndTextsAreReadAsTheyAreMeant() throws Exception {
        String rows = HEADER
                + row(
                        3,
                        "<c><v>1001</v></c>",
                        "<c s=\"1\"><v>46349</v></c>",
                        "a",
                        "<c t=\"s\"><v>0</v></c>",
                        "<c s=\"3\"><v>100.0</v></c>",
                        "<c t=\"b\"><v>1</v></c>")
                + row(
                        4,
                        "1001",
                        "<c s=\"2\"><v>46349</v></c>",
                        "<c><v>7</v></c>",
                        "office",
                        "<c><v>1E3</v></c>",
                        "<c t=\"b\"><v>0</v></c>")
                + row(5, "zeta", "2026-11-23", "z", "office");
        List<DatedProfile> read = read(new Workbooks()
                .texts("<si><r><t>bra</t></r><r><t>nch</t></r></si>")
                .sheets(row(1, "not the table"), rows, ""));
        Profile first = read.get(0).read().profile();
        assertThat(read).extracting(DatedProfile::asOf).containsOnly(LocalDate.of(2026, 11, 23));
        assertThat(first.customer().id()).isEqualTo("1001");
        assertThat(first.sites()).extracting(site -> site.id()).containsExactly("a", "7");
        assertThat(first.sites()).extracting(site -> site.bandwidthMbps()).containsExactly(100, 1000);
        assertThat(first.sites()).extracting(site -> site.onWan()).containsExactly(true, false);
        assertThat(first.sites().get(0).role().id()).isEqualTo("branch");
        assertThat(read.get(1).read().profile().sites().get(0).onWan()).isNull();
    }

    @Test
    void datesOfAWorkbookThatCountsFrom1904() throws Exception {
        String rows = HEADER + row(2, "acme", "<c s=\"1\"><v>44887</v></c>", "a", "office");
        assertThat(read(new Workbooks().dates1904(true).sheets("", rows, ""))
                        .get(0)
                        .asOf())
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aFormulaCountsByItsResult() throws Exception {
        String rows = HEADER
                + row(
                        2,
                        "<c t=\"str\"><f>LOWER(\"ACME\")</f><v>acme</v></c>",
                        "<c s=\"1\"><f>A9</f><v>46349</v></c>",
                        "a",
                        "office",
                        "<c><f>50*2</f><v>100</v></c>",
                        "<c t=\"b\"><f>1=1</f><v>1</v></c>");
        DatedProfile acme = read(new Workbooks().sheets("", rows, "")).get(0);
        assertThat(acme.asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(acme.read().profile().customer().id()).isEqualTo("acme");
        assertThat(acme.read().profile().sites().get(0).bandwidthMbps()).isEqualTo(100);
        assertThat(acme.read().profile().sites().get(0).onWan()).isTrue();
    }

    @Test
    void whatHasNoResultIsAFaultAtItsCell() throws Exception {
        String rows = HEADER
                + row(2, "acme", "", "a", "office", "<c><f>50*2</f></c>")
                + row(3, "beta", "", "b", "office", "<c t=\"e\"><v>#N/A</v></c>")
                + row(4, "gamma", "", "g", "office", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")
                + row(5, "delta", "<c><v>46349</v></c>", "d", "office", "<c s=\"1\"><v>46349</v></c>")
                + row(6, "omega", "", "o", "office", "<c><v>1.5</v></c>");
        assertThat(faults(new Workbooks().sheets("", rows, "")))
                .containsExactly(
                        "p.xlsx: Sites!E2: the formula in this cell has no stored result",
                        "p.xlsx: Sites!E3: this cell contains an error: #N/A",
                        "p.xlsx: Sites!E4: this cell contains an error: #DIV/0!",
                        "p.xlsx: Sites!B5: asOf: 46349 is not a valid date",
                        "p.xlsx: Sites!E5: sites[d].bandwidthMbps: 2026-11-23 is not a whole number",
                        "p.xlsx: Sites!E6: sites[o].bandwidthMbps: 1.5 is not a whole number");
    }

    @Test
    void aMergedCellHasItsValueInEveryRowOfItsFirstColumn() throws Exception {
        String rows = row(1, "customer.id", "customer.name", "site.id", "site.role", "site.city", "site.country")
                + row(2, "acme", "Acme", "a", "office", "Paris", "hidden")
                + row(3, "hidden", "", "b", "branch", "", "France")
                + row(4, "", "", "", "", "", "")
                + row(5, "", "", "c", "branch", "Lyon", "")
                + row(6, "beta", "", "d", "office", "Lille", "");
        String merge = "<mergeCells><mergeCell ref=\"A2:A5\"/><mergeCell ref=\"B2:B5\"/><mergeCell ref=\"E2:F2\"/>"
                + "<mergeCell ref=\"E3:E3\"/><mergeCell ref=\"A4:D4\"/></mergeCells>";
        List<DatedProfile> read = read(new Workbooks().sheets("", rows, merge));
        assertThat(read).hasSize(2);
        Profile acme = read.get(0).read().profile();
        assertThat(acme.customer().name()).isEqualTo("Acme");
        assertThat(acme.sites()).extracting(site -> site.id()).containsExactly("a", "b", "c");
        assertThat(acme.sites()).extracting(site -> site.country()).containsExactly(null, "France", null);
        assertThat(read.get(1).read().profile().customer().name()).isNull();
    }

    @Test
    void aFaultInAMergedCellIsReportedWhereItsTextIs() throws Exception {
        String rows = HEADER + row(2, "acme", "", "a", "offfice") + row(3, "", "", "b", "");
        String merge = "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"D2:D3\"/></mergeCells>";
        assertThat(faults(new Workbooks().sheets("", rows, merge)))
                .containsExactly(
                        "p.xlsx: Sites!D2: sites[a].role: \"offfice\" is not an allowed value",
                        "p.xlsx: Sites!D2: sites[b].role: \"offfice\" is not an allowed value");
    }

    @Test
    void mergedCellsOfTheHeaderDoNotReachIntoTheRowsBelow() throws Exception {
        String rows = HEADER + row(2, "", "", "", "") + row(3, "acme", "", "a", "office");
        String merge = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"C1:C2\"/></mergeCells>";
        assertThat(read(new Workbooks().sheets("", rows, merge))).hasSize(1);
    }

    @Test
    void aHeaderMayHaveTwoRowsWithMergedCells() throws Exception {
        String rows = row(1, "Customer", "Site", "", "Needs")
                + row(2, "", "Site", "Role", "Bandwidth (Gbps)")
                + row(3, "acme", "a", "office", "<c><v>1.5</v></c>");
        String merge = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>";
        Profile acme =
                read(new Workbooks().sheets("", rows, merge)).get(0).read().profile();
        assertThat(acme.customer().id()).isEqualTo("acme");
        assertThat(acme.sites().get(0).bandwidthMbps()).isEqualTo(1500);
    }

    @Test
    void mergedCellsAreFoundHoweverTheyAreWritten() throws Exception {
        String rows = HEADER + row(2, "acme", "", "a", "office") + row(3, "", "", "b", "office");
        String prefixed = "<m:mergeCells xmlns:m=\"urn:any\"><m:mergeCell%s\nref='A2:A&#51;' /></m:mergeCells>"
                .formatted(" ".repeat(5_000));
        assertThat(faults(new Workbooks().sheets("", rows, prefixed))).isEmpty();
        assertThat(faults(new Workbooks().sheets("", rows, "<!-- <mergeCell ref=\"A2:A3\"/> -->")))
                .containsExactly("p.xlsx: Sites!A3: the row does not name its customer");
        assertThat(faults(new Workbooks().sheets("", rows, "<mergeCells><mergeCell ref=\"$\"/></mergeCells>")))
                .singleElement()
                .asString()
                .startsWith("p.xlsx: Sites!A1: the cell reference $ is invalid");
    }

    @Test
    void aSheetReachesNoOtherFileAndGrowsByNoEntity() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "A2:A3");
        String sheet = "<!DOCTYPE worksheet [%s]><worksheet><sheetData>" + HEADER + row(2, "acme", "", "a", "office")
                + "</sheetData><mergeCells><mergeCell ref=\"%s\"/></mergeCells></worksheet>";
        String external = sheet.formatted("<!ENTITY x SYSTEM \"" + secret.toUri() + "\">", "&x;");
        String laughs = "<!ENTITY a \"%s\"><!ENTITY b \"%s\"><!ENTITY x \"%s\">"
                .formatted("A".repeat(1000), "&a;".repeat(1000), "&b;".repeat(1000));
        for (String text : List.of(external, sheet.formatted(laughs, "&x;"))) {
            Workbooks workbook = new Workbooks().sheets("", "", "").part("xl/worksheets/sheet2.xml", text);
            assertThat(faults(workbook))
                    .noneMatch(line -> line.contains("A2:A3"))
                    .hasSizeLessThan(2);
        }
    }

    @Test
    void whatIsNoTableIsSaidSo() throws Exception {
        assertThat(faults(new Workbooks().sheets("", "", "")))
                .containsExactly("p.xlsx:1:1: no sheet has a row of column names among its first 20 rows");
        assertThat(faults("PK no zip at all".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .startsWith("p.xlsx:1:1: this is not an Excel workbook");
        assertThat(faults(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .singleElement()
                .asString()
                .contains("protected by a password");
        assertThat(faults(new Workbooks().sheets("", HEADER + "<row", "")))
                .singleElement()
                .asString()
                .contains("not an Excel workbook");
        byte[] whole = new Workbooks().sheets("", HEADER, "").bytes();
        assertThat(faults(Arrays.copyOf(whole, whole.length / 2))).hasSize(1);
    }

    @Test
    void aBombIsRefusedBeforeItIsRead() throws Exception {
        String bomb = HEADER + " ".repeat(40 * 1024 * 1024);
        byte[] bytes = new Workbooks().sheets("", bomb, "").bytes();
        assertThat(bytes).hasSizeLessThan(100_000);
        assertThat(faults(bytes)).singleElement().asString().contains("or 100 times its size");
        String laughs = "<!DOCTYPE sst [<!ENTITY a \"%s\"><!ENTITY b \"%s\"><!ENTITY c \"%s\">]>"
                .formatted("ha".repeat(1000), "&a;".repeat(1000), "&b;".repeat(1000));
        Workbooks entities = new Workbooks()
                .part("xl/sharedStrings.xml", laughs + "<sst><si><t>&c;</t></si></sst>")
                .sheets("", HEADER + row(2, "acme", "", "a", "<c t=\"s\"><v>0</v></c>"), "");
        assertThat(faults(entities)).hasSize(1);
    }

    @Test
    void theTemplatesReadBackAsTheirExample() throws Exception {
        for (Language language : Language.values()) {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            InputTemplates.csv(language, csv);
            ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
            InputTemplates.xlsx(language, xlsx);
            Profile fromCsv = Tables.only(Tables.csv(csv.toByteArray()));
            Path file = Files.write(folder.resolve("p.xlsx"), xlsx.toByteArray());
            assertThat(Tables.only(Tables.read(entries(file)))).isEqualTo(fromCsv);
            assertThat(fromCsv.sites()).hasSize(2);
            assertThat(fromCsv.requirements().azureRegions()).containsExactly("France Central", "West Europe");
        }
    }

    private List<DatedProfile> read(Workbooks workbook) throws IOException {
        return Tables.read(entries(workbook.in(folder)));
    }

    private List<String> faults(Workbooks workbook) throws IOException {
        return faults(workbook.bytes());
    }

    private static List<String> faults(byte[] bytes) throws IOException {
        return Tables.workbookFaults(bytes);
    }

    private static List<PortfolioEntry> entries(Path file) throws IOException {
        try (TablePortfolio portfolio =
                TablePortfolio.xlsx(new PortfolioSource("p.xlsx", Files.newInputStream(file)), Tables.NAMES)) {
            return Tables.all(portfolio);
        }
    }
}
