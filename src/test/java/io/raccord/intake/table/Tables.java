package io.raccord.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.intake.csv.CsvRows;
import io.raccord.intake.source.PortfolioSource;
import io.raccord.language.Language;
import io.raccord.portfolio.ColumnMapping;
import io.raccord.portfolio.DatedProfile;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.problem.Fault;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads portfolios in tables, for tests. */
final class Tables {

    static final ColumnNames NAMES = new ColumnNames(ColumnMapping.NONE);

    private Tables() {}

    /** The customers in the CSV {@code text}, read with an arbitrary limit of runs in memory. */
    static List<DatedProfile> csv(String text) {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<DatedProfile> csv(byte[] bytes) {
        return read(entries(bytes, 100_000));
    }

    /** The faults of the CSV {@code text}, one per line, in the order of the customers. */
    static List<String> faults(String text) {
        return faults(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> faults(byte[] bytes) {
        try {
            return faults(entries(bytes, 100_000));
        } catch (ProfileRefusedException e) {
            return lines(e.faults());
        }
    }

    static List<PortfolioEntry> entries(byte[] bytes, int inMemory) {
        try (TablePortfolio portfolio = TablePortfolio.of(
                CsvRows.of("p.csv", new ByteArrayInputStream(bytes), NAMES::score),
                NAMES,
                () -> bytes.length,
                inMemory)) {
            List<PortfolioEntry> all = all(portfolio);
            assertThat(portfolio.taken()).isEqualTo(bytes.length);
            return all;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<PortfolioEntry> all(TablePortfolio portfolio) throws IOException {
        List<PortfolioEntry> all = new ArrayList<>();
        for (PortfolioEntry entry = portfolio.next(); entry != null; entry = portfolio.next()) {
            all.add(entry);
        }
        return all;
    }

    static List<DatedProfile> read(List<PortfolioEntry> entries) {
        List<DatedProfile> read = new ArrayList<>();
        for (PortfolioEntry entry : entries) {
            DatedProfile profile = entry.content().read();
            assertThat(lines(profile.read().faults())).isEmpty();
            read.add(profile);
        }
        return read;
    }

    static List<String> faults(List<PortfolioEntry> entries) {
        List<String> lines = new ArrayList<>();
        for (PortfolioEntry entry : entries) {
            try {
                lines.addAll(lines(entry.content().read().read().faults()));
            } catch (ProfileRefusedException e) {
                lines.addAll(lines(e.faults()));
            }
        }
        return lines;
    }

    /** What is wrong with a workbook, without what would be right. */
    static List<String> workbookFaults(byte[] bytes) throws IOException {
        List<String> faults;
        try (TablePortfolio portfolio =
                TablePortfolio.xlsx(new PortfolioSource("p.xlsx", new ByteArrayInputStream(bytes)), NAMES)) {
            faults = faults(all(portfolio));
        } catch (ProfileRefusedException e) {
            faults = lines(e.faults());
        }
        return faults.stream().map(line -> line.replaceFirst("; .*", "")).toList();
    }

    static Profile only(List<DatedProfile> profiles) {
        assertThat(profiles).hasSize(1);
        return profiles.get(0).read().profile();
    }

    private static List<String> lines(List<Fault> faults) {
        return faults.stream().map(fault -> fault.line(Language.EN)).toList();
    }
}
