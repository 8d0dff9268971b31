package io.raccord.report.table;

import static io.raccord.report.table.Column.date;
import static io.raccord.report.table.Column.id;
import static io.raccord.report.table.Column.joined;
import static io.raccord.report.table.Column.number;
import static io.raccord.report.table.Column.text;

import io.raccord.advice.Severity;
import io.raccord.profile.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of the table of sites. */
final class SiteColumns {

    /** Every column, in order. */
    static final List<Column<SiteRow>> ALL = List.of(
            text("customer.id", row -> row.advice().customer().id()),
            text("customer.name", row -> row.advice().customer().name()),
            date("asOf", row -> row.advice().asOf()),
            text("customer.outcome", row -> id(row.advice().outcome())),
            text("site.id", row -> row.site().id()),
            text("site.name", row -> row.site().name()),
            text("site.role", row -> id(row.site().role())),
            text("site.city", row -> row.site().city()),
            text("site.outcome", row -> id(row.site().outcome())),
            text("site.model", row -> id(row.site().recommendedModel())),
            text("site.layer", row -> id(row.site().layer())),
            text("site.bgpBy", row -> id(row.site().bgpBy())),
            text("site.candidateLocations", row -> joined(row.site().candidateLocations())),
            text(
                    "connection",
                    row -> row.connection() == null ? null : row.connection().id()),
            text("circuit.peeringLocation", row -> row.circuit(each -> each.peeringLocation())),
            text("circuit.secondLocation", row -> row.circuit(each -> each.secondLocation())),
            number("circuit.circuits", row -> row.circuit(each -> each.circuits())),
            number("circuit.bandwidthMbps", row -> row.circuit(each -> each.bandwidthMbps())),
            number("circuit.directPortGbps", row -> row.circuit(each -> each.directPortGbps())),
            text("circuit.sku", row -> row.circuit(each -> id(each.sku()))),
            text("circuit.billing", row -> row.circuit(each -> id(each.billing()))),
            text("circuit.resiliency", row -> row.circuit(each -> id(each.resiliency()))),
            text("circuit.peerings", row -> row.circuit(each -> ids(each.peerings()))),
            text("site.questions", row -> joined(row.questions(true))),
            text("customer.questions", row -> joined(row.questions(false))),
            text("site.violated", row -> joined(row.checks(Severity.VIOLATED, true))),
            text("customer.violated", row -> joined(row.checks(Severity.VIOLATED, false))),
            text("site.attention", row -> joined(row.checks(Severity.ATTENTION, true))),
            text("customer.attention", row -> joined(row.checks(Severity.ATTENTION, false))),
            text("rules", row -> row.advice().rules().digest()));

    private SiteColumns() {}

    private static @Nullable String ids(@Nullable List<? extends Term> terms) {
        return terms == null ? null : joined(terms.stream().map(Term::id).toList());
    }
}
