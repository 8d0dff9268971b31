package io.raccord.intake.table;

import static io.raccord.intake.table.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks whose XML has numbers, references and indexes that no workbook has: each is a fault at its cell. */
class MalformedWorkbookTest {

    private static final String HEADER = row(1, "customer.id", "asOf", "site.id", "site.role", "site.bandwidthMbps");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <row r="99999999999999"><c><v>1</v></c></row>  | A3: the row number 99999999999999 is invalid
            <row r="-3"><c><v>1</v></c></row>              | A3: the row number -3 is invalid
            <row r="0"><c><v>1</v></c></row>               | A3: the row number 0 is invalid
            <row r="1048577"/>                             | A3: the row number 1048577 is invalid
            <row r="three"/>                               | A3: the row number three is invalid
            <row r=""/>                                    | A3: the row number  is invalid
            <row r="4"><c r="ZZZZZZZZ4"><v>1</v></c></row> | A4: the cell reference ZZZZZZZZ4 is invalid
            <row r="4"><c r="XFE4"><v>1</v></c></row>      | A4: the cell reference XFE4 is invalid
            <row r="4"><c/><c r="4B"><v>1</v></c></row>    | B4: the cell reference 4B is invalid
            <row r="4"><c r="B-4"><v>1</v></c></row>       | A4: the cell reference B-4 is invalid
            <row r="4"><c r="B99999999999"/></row>         | A4: the cell reference B99999999999 is invalid
            <row r="4"><c r=""/></row>                     | A4: the cell reference  is invalid
            <row r="4"><c r="C4" s="-1"><v>1</v></c></row> | C4: the style number -1 of this cell is invalid
            <row r="4"><c s="1e9"><v>1</v></c></row>       | A4: the style number 1e9 of this cell is invalid
            <row r="4"><c t="s"><v>99999999999</v></c></row> | A4: this cell refers to the shared text 99999999999, but
            <row r="4"><c t="s"><v>99999</v></c></row>     | A4: this cell refers to the shared text 99999, but
            <row r="4"><c t="s"><v>1</v></c></row>         | A4: this cell refers to the shared text 1, but
            <row r="4"><c t="s"><v>-1</v></c></row>        | A4: this cell refers to the shared text -1, but
            <row r="4"><c t="s"><v>one</v></c></row>       | A4: this cell refers to the shared text one, but
            <row r="4"><c r="E4"><v>1,5</v></c></row>      | E4: this cell is numeric, but 1,5 is not a number
            <row r="4"><c r="E4"><v>1e99999</v></c></row>  | E4: this cell is numeric, but 1e99999 is not a number
            <row r="4"><c r="E4" t="n"><v>NaN</v></c></row> | E4: this cell is numeric, but NaN is not a number
            <row r="4"><c s="1"><v>1e300</v></c></row>     | A4: this cell is formatted as a date, but the number 1E+300
            <row r="4"><c s="1"><v>-1</v></c></row>        | A4: this cell is formatted as a date, but the number -1
            <row r="4"><c><f t="shared" si="x">1</f><v>1</v></c></row> | A4: the number x of a shared formula is invalid
            <row r="4"><c><f t="shared" si="0" ref="A0:B">1</f></c></row> | A4: the cell reference A0:B is invalid
            <row r="4"><c t="b"><v>maybe</v></c></row>     | A4: this cell is a truth value, but maybe
            <row r="4"><c t="nothing"><v>1</v></c></row>   | A3: the workbook cannot be read from this row on
            """)
    void isAFaultAtItsCell(String xml, String fault) throws Exception {
        String rows = HEADER + row(2, "acme", "2026-11-23", "a", "office", "<c><v>1</v></c>") + xml;
        List<String> faults =
                faults(new Workbooks().texts("<si><t>one</t></si>").sheets("", rows, ""));
        assertThat(faults).anySatisfy(each -> assertThat(each).startsWith("p.xlsx: Sites!" + fault));
    }

    @ParameterizedTest
    @CsvSource({"A2:A99999999999", "ZZZZZ1:ZZZZZ2", "nonsense", "A1:B2:C3", "''"})
    void alsoInMergedCells(String range) throws Exception {
        String rows = HEADER + row(2, "acme", "2026-11-23", "a", "office", "<c><v>1</v></c>");
        String merge = "<mergeCells><mergeCell ref=\"" + range + "\"/></mergeCells>";
        assertThat(faults(new Workbooks().sheets("", rows, merge)))
                .containsExactly(
                        "p.xlsx: Sites!A1: the cell reference " + range + " is invalid: cells are A1 to XFD1048576");
    }

    @Test
    void tooManyMergedCellsAreAFault() {
        String rows = HEADER + row(2, "acme", "2026-11-23", "a", "office", "<c><v>1</v></c>");
        Random random = new Random(3); // so that the workbook does not compress like a bomb
        StringBuilder merge = new StringBuilder("<mergeCells>");
        for (int i = 0; i < 200_001; i++) {
            int first = 1 + random.nextInt(1_000_000);
            merge.append("<mergeCell ref=\"A%d:A%d\"/>".formatted(first, first + random.nextInt(9)));
        }
        assertThat(faults(new Workbooks().sheets("", rows, merge + "</mergeCells>")))
                .containsExactly("p.xlsx: Sites!A1: the workbook has more than 200000 ranges of merged cells");
    }

    private static List<String> faults(Workbooks workbook) {
        return assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Tables.workbookFaults(workbook.bytes()));
    }
}
