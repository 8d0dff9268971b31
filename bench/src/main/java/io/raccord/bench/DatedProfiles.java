package io.raccord.bench;

import io.raccord.intake.Portfolios;
import io.raccord.portfolio.DatedProfile;
import io.raccord.portfolio.Portfolio;
import io.raccord.portfolio.PortfolioEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads whole portfolios into memory. */
final class DatedProfiles {

    private DatedProfiles() {}

    /** The profiles of the JSON Lines {@code file}, each with its date. */
    static List<DatedProfile> read(Path file) throws IOException {
        List<DatedProfile> profiles = new ArrayList<>();
        try (Portfolio portfolio = Portfolios.open(List.of(file.toString()))) {
            for (PortfolioEntry entry = portfolio.next(); entry != null; entry = portfolio.next()) {
                DatedProfile read = entry.content().read();
                if (!read.read().faults().isEmpty()) {
                    throw new IllegalArgumentException(entry.name() + " is refused: "
                            + read.read().faults().get(0).wrong().en());
                }
                profiles.add(read);
            }
        }
        return profiles;
    }

    /** The date of the advice for {@code each}. */
    static LocalDate asOf(DatedProfile each) {
        return Objects.requireNonNull(each.asOf(), "a profile without a date");
    }
}
