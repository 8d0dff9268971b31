package io.raccord.intake.table;

import static io.raccord.intake.table.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks whose XML has numbers, references and indexes that no workbook has: each is a fault at its cell. */
class MalformedWorkbookTest {

    private static final String HEADER = row(1, "customer.id", "asOf", "site.id", "site.role", "site.bandwidthMbps");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <row r="99999999999999"><c><v>1</v></c></row>  | 3:1: the row number 99999999999999 is invalid
            <row r="-3"><c><v>1</v></c></row>              | 3:1: the row number -3 is invalid
            <row r="0"><c><v>1</v></c></row>               | 3:1: the row number 0 is invalid
            <row r="1048577"/>                             | 3:1: the row number 1048577 is invalid
            <row r="three"/>                               | 3:1: the row number three is invalid
            <row r=""/>                                    | 3:1: the row number  is invalid
            <row r="4"><c r="ZZZZZZZZ4"><v>1</v></c></row> | 4:1: the cell reference ZZZZZZZZ4 is invalid
            <row r="4"><c r="XFE4"><v>1</v></c></row>      | 4:1: the cell reference XFE4 is invalid
            <row r="4"><c/><c r="4B"><v>1</v></c></row>    | 4:2: the cell reference 4B is invalid
            <row r="4"><c r="B-4"><v>1</v></c></row>       | 4:1: the cell reference B-4 is invalid
            <row r="4"><c r="B99999999999"/></row>         | 4:1: the cell reference B99999999999 is invalid
            <row r="4"><c r=""/></row>                     | 4:1: the cell reference  is invalid
            <row r="4"><c r="C4" s="-1"><v>1</v></c></row> | 4:3: the style number -1 of this cell is invalid
            <row r="4"><c s="1e9"><v>1</v></c></row>       | 4:1: the style number 1e9 of this cell is invalid
            <row r="4"><c t="s"><v>99999999999</v></c></row> | 4:1: this cell refers to the shared text 99999999999, but
            <row r="4"><c t="s"><v>99999</v></c></row>     | 4:1: this cell refers to the shared text 99999, but
            <row r="4"><c t="s"><v>1</v></c></row>         | 4:1: this cell refers to the shared text 1, but
            <row r="4"><c t="s"><v>-1</v></c></row>        | 4:1: this cell refers to the shared text -1, but
            <row r="4"><c t="s"><v>one</v></c></row>       | 4:1: this cell refers to the shared text one, but
            <row r="4"><c r="E4"><v>1,5</v></c></row>      | 4:5: this cell is numeric, but 1,5 is not a number
            <row r="4"><c r="E4"><v>1e99999</v></c></row>  | 4:5: this cell is numeric, but 1e99999 is not a number
            <row r="4"><c r="E4" t="n"><v>NaN</v></c></row> | 4:5: this cell is numeric, but NaN is not a number
            <row r="4"><c s="1"><v>1e300</v></c></row>     | 4:1: this cell is formatted as a date, but the number 1E+300
            <row r="4"><c s="1"><v>-1</v></c></row>        | 4:1: this cell is formatted as a date, but the number -1
            <row r="4"><c><f t="shared" si="x">1</f><v>1</v></c></row> | 4:1: the number x of a shared formula is invalid
            <row r="4"><c><f t="shared" si="0" ref="A0:B">1</f></c></row> | 4:1: the cell reference A0:B is invalid
            <row r="4"><c t="b"><v>maybe</v></c></row>     | 4:1: this cell is a truth value, but maybe
            <row r="4"><c t="nothing"><v>1</v></c></row>   | 3:1: the workbook cannot be read from this row on
            """)
    void isAFaultAtItsCell(String xml, String fault) throws Exception {
        String rows = HEADER + row(2, "acme", "2026-11-23", "a", "office", "<c><v>1</v></c>") + xml;
        List<String> faults =
                faults(new Workbooks().texts("<si><t>one</t></si>").sheets("", rows, ""));
        assertThat(faults).anySatisfy(each -> assertThat(each).startsWith("p.xlsx:" + fault));
    }

    @ParameterizedTest
    @CsvSource({"A2:A99999999999", "ZZZZZ1:ZZZZZ2", "nonsense", "A1:B2:C3", "''"})
    void alsoInMergedCells(String range) throws Exception {
        String rows = HEADER + row(2, "acme", "2026-11-23", "a", "office", "<c><v>1</v></c>");
        String merge = "<mergeCells><mergeCell ref=\"" + range + "\"/></mergeCells>";
        assertThat(faults(new Workbooks().sheets("", rows, merge)))
                .containsExactly("p.xlsx:1:1: the cell reference " + range + " is invalid: cells are A1 to XFD1048576");
    }

    private static List<String> faults(Workbooks workbook) {
        return assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Tables.workbookFaults(workbook.bytes()));
    }
}
