package io.raccord.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.advice.Advice;
import io.raccord.laws.Profiles;
import io.raccord.report.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of sites, written while a batch runs, and continued after an interruption. */
class GatheredTableTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final List<Result> RESULTS = results();

    @TempDir
    Path folder;

    private Path wanted;

    private static List<Result> results() {
        Profiles profiles = new Profiles(3);
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Advice advice = Shipped.ADVISOR.advise(profiles.profile(), AS_OF);
            results.add(new Result.Advised(advice, 0));
        }
        return results;
    }

    @BeforeEach
    void undisturbed() throws IOException {
        wanted = folder.resolve("wanted.csv");
        try (GatheredTable table = GatheredTable.open(wanted, TableFormat.CSV)) {
            done(table, RESULTS);
            table.complete(AS_OF);
        }
        assertThat(Files.readAllLines(wanted)).hasSizeGreaterThan(RESULTS.size());
    }

    private static void done(GatheredTable table, List<Result> results) throws IOException {
        for (Result result : results) {
            table.done(result);
        }
    }

    @Test
    void goesOnWhereItWasNoted() throws Exception {
        Path target = folder.resolve("t.csv");
        String noted = brokenOffAndResumed(target, TableFormat.CSV);
        assertThat(target).hasSameBinaryContentAs(wanted);
        try (GatheredTable table = GatheredTable.open(target, TableFormat.CSV)) {
            table.restore(noted, true); // killed right after the rename
            table.complete(AS_OF);
        }
        assertThat(target).hasSameBinaryContentAs(wanted);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("t.csv", "wanted.csv");
    }

    @Test
    void aWorkbookGoesOnWithItsFindings() throws Exception {
        Path whole = folder.resolve("whole.xlsx");
        try (GatheredTable table = GatheredTable.open(whole, TableFormat.XLSX)) {
            done(table, RESULTS);
            table.complete(AS_OF);
        }
        Path target = folder.resolve("t.xlsx");
        String noted = brokenOffAndResumed(target, TableFormat.XLSX);
        assertThat(target).hasSameBinaryContentAs(whole);
        Files.writeString(
                GatheredTable.open(target, TableFormat.XLSX).working().get(1), "left by a kill between the two");
        try (GatheredTable table = GatheredTable.open(target, TableFormat.XLSX)) {
            table.restore(noted, true);
            table.complete(AS_OF);
        }
        assertThat(target).hasSameBinaryContentAs(whole);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("t.xlsx", "whole.xlsx", "wanted.csv");
    }

    @Test
    void whatAnEarlierRunLeftIsForgottenByOneThatStartsAnew() throws Exception {
        Path target = folder.resolve("t.csv");
        try (GatheredTable table = GatheredTable.open(target, TableFormat.CSV)) {
            done(table, RESULTS);
        }
        try (GatheredTable table = GatheredTable.open(target, TableFormat.CSV)) {
            done(table, RESULTS);
            table.complete(AS_OF);
        }
        assertThat(target).hasSameBinaryContentAs(wanted);
    }

    @Test
    void anEmptyTableHasItsHeader() throws Exception {
        Path target = folder.resolve("t.xlsx");
        try (GatheredTable table = GatheredTable.open(target, TableFormat.XLSX)) {
            table.complete(AS_OF);
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(target.toFile())) {
            assertThat(workbook.getFirstSheet().read()).hasSize(1);
        }
    }

    /** Gathers {@code target} in two runs, the first of which is broken off; returns the state at the end. */
    private static String brokenOffAndResumed(Path target, TableFormat format) throws IOException {
        String noted;
        try (GatheredTable table = GatheredTable.open(target, format)) {
            done(table, RESULTS.subList(0, 2));
            noted = table.state();
            done(table, RESULTS.subList(2, 5));
        }
        assertThat(target).doesNotExist();
        try (GatheredTable table = GatheredTable.open(target, format)) {
            table.restore(noted, false);
            done(table, RESULTS.subList(2, 6));
            noted = table.state();
            table.complete(AS_OF);
        }
        return noted;
    }
}
