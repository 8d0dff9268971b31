package io.raccord.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.raccord.language.Language;
import io.raccord.problem.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of packs: read like another CSV reader does, with every fault at the right place. */
class CsvTableTest {

    private final List<Fault> faults = new ArrayList<>();

    private CsvTable read(String text, String... required) {
        return CsvTable.read("t.csv", text, List.of(required), faults);
    }

    private List<String> lines() {
        return faults.stream()
                .map(fault -> fault.line(Language.EN).replaceFirst("; .*", ""))
                .toList();
    }

    static List<Path> shippedTables() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedTables")
    void shippedTablesAreReadAsByFastCsv(Path file) throws IOException {
        String text = Files.readString(file);
        List<Map<String, String>> expected = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord each : reader) {
                expected.add(each.getFieldsAsMap());
                starts.add((int) each.getStartingLineNumber());
            }
        }
        CsvTable table = read(text);
        assertThat(lines()).isEmpty();
        assertThat(table.rows()).extracting(CsvRow::texts).isEqualTo(expected);
        assertThat(table.rows()).extracting(row -> row.place().line()).isEqualTo(starts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndByLfCrlfOrCr(String end) {
        CsvTable table = read(String.join(end, "a,b", "", "1,\"x", "y\"", "  ", "2,z", ""));
        assertThat(lines()).isEmpty();
        assertThat(table.rows())
                .extracting(CsvRow::texts)
                .containsExactly(Map.of("a", "1", "b", "x\ny"), Map.of("a", "2", "b", "z"));
        assertThat(table.rows()).extracting(row -> row.place().line()).containsExactly(3, 6);
    }

    @Test
    void quotesAreUndoubledAndSeparatorsInThemStay() {
        CsvTable table = read("a,b\n\"x, \"\"y\"\"\",\" z \"\n");
        assertThat(table.rows().get(0).texts()).isEqualTo(Map.of("a", "x, \"y\"", "b", "z"));
        assertThat(table.whole()).isTrue();
    }

    @Test
    void columnsAreCountedInCharactersOfAnyAlphabet() {
        CsvRow row = read("a,b,c\nZoé,\"𝄞\"\"\",soon\n").rows().get(0);
        assertThat(row.date("c", faults)).isEmpty();
        assertThat(lines()).containsExactly("t.csv:2:11: column c does not contain a valid date: soon");
    }

    @Test
    void aFaultSpoilsItsOwnRowOnly() {
        CsvTable table = read("a,b\n1,x\"y\n2\n3,\"x\" y\n4,z\n5,\"open\n6,z\n");
        assertThat(lines())
                .containsExactly(
                        "t.csv:2:4: there is a quote inside a field that is not quoted",
                        "t.csv:3:1: the row has 1 fields",
                        "t.csv:4:6: there is text after a closing quote",
                        "t.csv:6:3: the quote opened here is not closed before the end of the line");
        assertThat(table.rows()).extracting(row -> row.text("a")).containsExactly("4", "6");
        assertThat(table.whole()).isFalse();
    }

    @Test
    void aQuoteThatIsNeverClosedTakesNoRowUpToTheNextQuote() {
        CsvTable table = read("a,b\n1,\"open\n2,y\n3,\"z\"\n\"4\",z\n");
        assertThat(lines())
                .containsExactly("t.csv:2:3: the quote opened here is not closed before the end of the line");
        assertThat(table.rows()).extracting(row -> row.text("a")).containsExactly("2", "3", "4");
    }

    @Test
    void aMissingColumnIsOneFaultAndBlamesNoRow() {
        CsvTable table = read("kind,name,nmae\ncity,Paris,x\n", "kind", "alias").having(List.of("kind", "alias"));
        assertThat(lines()).containsExactly("t.csv:1:1: the table has no column alias");
        assertThat(table.rows()).isEmpty();
    }

    @Test
    void aHeaderThatCannotBeReadIsTheOnlyFault() {
        assertThat(read("a,b\"c\n1,2\n", "a").rows()).isEmpty();
        assertThat(lines()).containsExactly("t.csv:1:4: there is a quote inside a field that is not quoted");
    }
}
