package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code raccord batch}: tables as input and output, and the summary, on the command line. */
class BatchTablesTest {

    private static final String TABLE = """
            customer.id;asOf;site.id;site.role;site.city;site.ethernet.available;site.bandwidthMbps
            acme;2026-11-23;paris;datacenter;Paris;oui;500
            beta;2026-11-23;lyon;office;Lyon;peut-être;100
            acme;;london;office;Londres;non;
            """;

    @TempDir
    Path folder;

    @Test
    void aTableGoesInAndATableAndAPageComeOutBeside() throws Exception {
        Path in = Files.writeString(folder.resolve("in.csv"), TABLE);
        Path out = folder.resolve("out.jsonl");
        Path page = folder.resolve("summary.html");
        CommandRun run = batch(in, "-o", out.toString(), "--format", "csv", "--summary", page.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).contains("Profiles: 2 (1 with advice, 1 rejected)", "cell-boolean");
        assertThat(Files.readString(page)).contains("<svg ", "Portfolio summary");
        assertThat(Files.readAllLines(out)).hasSize(1);
        assertThat(Files.readAllLines(folder.resolve("out.errors.jsonl")))
                .singleElement()
                .asString()
                .contains("\"line\":3", "\"customer\":\"beta\"", "\"column\":34", "sites[lyon].ethernet.available");
        List<String> rows = Files.readAllLines(folder.resolve("out.csv"));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("customer.id,customer.name,asOf,customer.outcome,site.id");
        assertThat(rows.get(1)).startsWith("acme,,2026-11-23,").contains(",paris,,datacenter,Paris,recommended,");
        assertThat(rows.get(2)).contains(",london,,office,Londres,");
        assertThat(folder.toFile().list()).hasSize(5);
    }

    @Test
    void theSameFromJsonAsFromTheTable() throws Exception {
        Path in = Files.writeString(folder.resolve("in.csv"), TABLE);
        Path json = Files.writeString(folder.resolve("in.jsonl"), """
                {"asOf": "2026-11-23", "profile": {"schemaVersion": "1", "customer": {"id": "acme"}, "sites": [\
                {"id": "paris", "role": "datacenter", "city": "Paris", "ethernet": {"available": true}, \
                "bandwidthMbps": 500}, {"id": "london", "role": "office", "city": "Londres", \
                "ethernet": {"available": false}}]}}
                """);
        batch(in, "-o", folder.resolve("a.jsonl").toString(), "--quiet");
        assertThat(batch(json, "-o", folder.resolve("b.jsonl").toString(), "--quiet")
                        .status())
                .isZero();
        assertThat(folder.resolve("a.jsonl")).hasSameBinaryContentAs(folder.resolve("b.jsonl"));
    }

    @Test
    void theTableAsAWorkbook() throws Exception {
        Path in = Files.writeString(folder.resolve("in.csv"), TABLE);
        batch(in, "-o", folder.resolve("out.jsonl").toString(), "--format", "xlsx", "--quiet");
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(folder.resolve("out.xlsx").toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellAsDate(2).orElseThrow()).hasToString("2026-11-23T00:00");
            assertThat(rows.get(1).getCellText(4)).isEqualTo("paris");
        }
    }

    @Test
    void aTableByItsExtensionIsAllThatIsWritten() throws Exception {
        Path in = Files.writeString(folder.resolve("in.csv"), TABLE);
        batch(in, "-o", folder.resolve("out.jsonl").toString(), "--format", "xlsx");
        for (String option : List.of("-o", "--table")) {
            Path table = folder.resolve("only" + option + ".XLSX");
            CommandRun run = batch(in, option, table.toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isEqualTo(4);
            assertThat(run.out()).contains("Profiles: 2 (1 with advice, 1 rejected)", table.toString());
            assertThat(table).hasSameBinaryContentAs(folder.resolve("out.xlsx"));
            assertThat(folder.resolve("only" + option + ".errors.jsonl"))
                    .hasSameBinaryContentAs(folder.resolve("out.errors.jsonl"));
            assertThat(folder.toFile().list((all, name) -> name.startsWith("only" + option)))
                    .hasSize(2);
        }
    }

    @Test
    void severalTablesAreWrittenWithOrWithoutJsonLines() throws Exception {
        Path in = Files.writeString(folder.resolve("in.csv"), TABLE);
        Path csv = folder.resolve("t.csv");
        Path again = folder.resolve("again.csv");
        Path lines = folder.resolve("out.jsonl");
        batch(in, "-o", lines.toString(), "--table", csv.toString(), "--table", folder.resolve("t.parquet") + "", "-q");
        assertThat(Files.readAllLines(lines)).hasSize(1);
        assertThat(Files.readAllLines(csv)).hasSize(3);
        assertThat(folder.resolve("t.parquet")).isNotEmptyFile();
        batch(in, "-o", folder.resolve("x.xlsx").toString(), "--table", again.toString(), "-q");
        assertThat(again).hasSameBinaryContentAs(csv);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "in.csv",
                        "out.jsonl",
                        "out.errors.jsonl",
                        "t.csv",
                        "t.parquet",
                        "x.xlsx",
                        "x.errors.jsonl",
                        "again.csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --table t.xls                     | --table t.xls: no table has this extension; use one of: .csv, .xlsx, .parquet
            --table t                         | --table t: no table has this extension; use one of: .csv, .xlsx, .parquet
            -o x.xlsx --format csv            | --format csv contradicts -o x.xlsx, which is a table by its extension
            -o a.jsonl --table t.csv --format csv | --table and --format csv cannot be used together
            --table t.csv --format xlsx       | --table and --format xlsx cannot be used together
            -o t.csv --table t.csv            | t.csv: the same file would be written twice
            --table t.csv --errors t.csv      | t.csv: the same file would be written twice
            --format csv                      | name the output file with -o, or a table with --table
            """)
    void contradictionsAreErrors(String options, String error) throws Exception {
        Path in = Files.writeString(folder.resolve("in.csv"), TABLE);
        CommandRun run = batch(in, options.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(error);
        for (String name : List.of("t.xls", "t", "x.xlsx", "a.jsonl", "t.csv")) {
            assertThat(Path.of(name)).doesNotExist();
        }
    }

    @Test
    void aFormatThatAgreesWithTheExtensionIsNoContradiction() throws Exception {
        Path in = Files.writeString(folder.resolve("in.csv"), TABLE);
        Path table = folder.resolve("t.csv");
        assertThat(batch(in, "-o", table.toString(), "--format", "csv", "-q").status())
                .isEqualTo(4);
        assertThat(Files.readAllLines(table)).hasSize(3);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in.csv", "t.csv", "t.errors.jsonl");
    }

    /** As if it had been interrupted: a table in the input has a fault, which is then corrected. */
    @Test
    void aTableOnlyIsResumed() throws Exception {
        StringBuilder rows = new StringBuilder(TABLE);
        for (int i = 0; i < 40; i++) { // more than a block
            rows.append("c").append(i).append(";;a;office;Paris;oui;100\n");
        }
        Path first = Files.writeString(folder.resolve("first.csv"), rows);
        Path second = Files.writeString(folder.resolve("second.csv"), "customer.id,site.id,site.rol\nx,a,office\n");
        Path table = folder.resolve("t.xlsx");
        assertThat(batch(first, second.toString(), "-o", table.toString(), "--as-of", "2026-11-23", "-q")
                        .status())
                .isEqualTo(2);
        assertThat(table).doesNotExist();
        assertThat(folder.resolve("t.xlsx.rows.part")).isNotEmptyFile();
        assertThat(folder.resolve("t.xlsx.findings.part")).isNotEmptyFile();
        Files.writeString(second, "customer.id,site.id,site.role\nx,a,office\n");
        CommandRun other = batch(
                first, second.toString(), "--table", table.toString(), "--table", folder + "/u.csv", "--resume", "-q");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("the interrupted run wrote a different set of outputs");
        CommandRun run = batch(first, second.toString(), "--table", table.toString(), "--resume", "-q");
        assertThat(run.err()).containsPattern("t.xlsx: resumed after [1-9]\\d* profiles");
        assertThat(run.status()).isEqualTo(4);
        Path whole = folder.resolve("whole.xlsx");
        batch(first, second.toString(), "-o", whole.toString(), "--as-of", "2026-11-23", "-q");
        assertThat(table).hasSameBinaryContentAs(whole);
        assertThat(folder.toFile().list((all, name) -> name.startsWith("t.")))
                .containsExactlyInAnyOrder("t.xlsx", "t.errors.jsonl");
    }

    @Test
    void theTableAsParquet() throws Exception {
        Path in = Files.writeString(folder.resolve("in.csv"), TABLE);
        batch(in, "-o", folder.resolve("out.jsonl").toString(), "--format", "parquet", "--quiet");
        assertThat(folder.resolve("out.parquet")).isNotEmptyFile();
        CommandRun template = CommandRun.of("batch", "--template", "parquet");
        assertThat(template.status()).isEqualTo(2);
        assertThat(template.err()).contains("there is no parquet template");
    }

    @Test
    void aTemplateIsWrittenAndRead() throws Exception {
        for (String format : List.of("csv", "xlsx")) {
            Path template = folder.resolve("template." + format);
            assertThat(CommandRun.of("batch", "--template", format, "--lang", "fr", "-o", template.toString())
                            .status())
                    .isZero();
            CommandRun run = batch(template, "-o", folder.resolve("out.jsonl").toString(), "--as-of", "2026-11-23");
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        }
        assertThat(CommandRun.of("batch", "--template", "csv").out())
                .startsWith("\uFEFFCustomer,Customer name,Date of advice");
    }

    /** Reads tables saved by LibreOffice 7.4: CSV with semicolons, and a workbook. */
    @Test
    void tablesOfLibreOfficeAreRead() throws Exception {
        Path tables = Path.of("src/test/resources/tables");
        List<String> read = new ArrayList<>();
        for (String table : List.of("comma.csv", "libreoffice.csv", "libreoffice.xlsx")) {
            Path out = folder.resolve(table + ".jsonl");
            assertThat(batch(tables.resolve(table), "-o", out.toString(), "--quiet")
                            .status())
                    .isZero();
            read.add(Files.readString(out));
        }
        assertThat(read.get(0)).contains("Société \\\"Œuvre\\\", S.A.", "Zürich");
        assertThat(read).containsOnly(read.get(0));
    }

    @Test
    void aTableThatIsNoneIsRefusedAsAWhole() throws Exception {
        Path in = Files.writeString(folder.resolve("in.csv"), "customer.id,site.id,site.rol\nacme,a,office\n");
        CommandRun run = batch(in, "-o", folder.resolve("out.jsonl").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("in.csv:1:21: unknown column site.rol; closest match: site.role")
                .contains("column site.role is missing; every table needs it");
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
    }

    @Test
    void neitherInputsNorOtherOutputsAreOverwritten() throws Exception {
        Path in = Files.writeString(folder.resolve("a.csv"), TABLE);
        FileTime before = Files.getLastModifiedTime(in);
        CommandRun run = batch(in, "-o", folder.resolve("a.jsonl").toString(), "--format", "csv");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("the same file would be both read and written");
        assertThat(Files.getLastModifiedTime(in)).isEqualTo(before);
        String page = folder.resolve("b.jsonl").toString();
        assertThat(batch(in, "-o", page, "--summary", page).status()).isEqualTo(2);
        assertThat(CommandRun.of("batch").err()).contains("name at least one portfolio");
        assertThat(CommandRun.of("batch", in.toString()).err()).contains("name the output file with -o");
    }

    private static CommandRun batch(Path in, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "batch";
        arguments[1] = in.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandRun.of(arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            m-row.xlsx    | A4: the row number 99999999999999 is invalid
            m-str.xlsx    | A9: this cell refers to the shared text 99999999999,
            m-str2.xlsx   | A9: this cell refers to the shared text 99999,
            huge-col.xlsx | A4: the row number 99999999999999 is invalid
            """)
    void aMalformedWorkbookIsRejectedAtItsCell(String name, String fault) {
        Path in = Path.of("src/test/resources/workbooks", name);
        CommandRun run = batch(in, "-o", folder.resolve("out.jsonl").toString(), "--quiet");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).anySatisfy(line -> assertThat(line).startsWith(in + ": Portfolio!" + fault));
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
    }
}
