package io.raccord.report.table;

import io.raccord.advice.Advice;
import io.raccord.advice.CircuitAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.Severity;
import io.raccord.advice.SiteAdvice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of sites: what is advised for one.
 *
 * @param advice the advice of its customer
 * @param site the site
 * @param connection the connection that it has; null without one
 * @param findings the findings of its customer
 */
record SiteRow(Advice advice, SiteAdvice site, @Nullable ConnectionAdvice connection, List<FindingRow> findings) {

    /** One for each site of {@code advice}. */
    static List<SiteRow> of(Advice advice) {
        List<FindingRow> findings = FindingRow.of(advice);
        List<SiteRow> rows = new ArrayList<>();
        for (SiteAdvice site : advice.sites()) {
            ConnectionAdvice own = advice.connections().stream()
                    .filter(each -> each.sites().contains(site.id()))
                    .findFirst()
                    .orElse(null);
            rows.add(new SiteRow(advice, site, own, findings));
        }
        return rows;
    }

    /** What the circuit has; null without one. */
    @Nullable
    Object circuit(Function<CircuitAdvice, @Nullable Object> item) {
        return connection == null ? null : item.apply(connection.circuit());
    }

    /** The paths of the questions to ask now that concern the site, or the customer as a whole. */
    List<String> questions(boolean ofSite) {
        return concerning(ofSite)
                .map(FindingRow::question)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The ids of the checks of {@code severity} that concern the site, or the customer as a whole. */
    List<String> checks(Severity severity, boolean ofSite) {
        return concerning(ofSite)
                .filter(row -> row.finding().severity() == severity)
                .map(FindingRow::check)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Stream<FindingRow> concerning(boolean ofSite) {
        return findings.stream().filter(row -> {
            List<String> sites = row.finding().sites();
            return ofSite ? sites.contains(site.id()) : sites.isEmpty();
        });
    }
}
