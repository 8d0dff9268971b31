package io.raccord.report.table;

import io.raccord.conclusion.CheckStatus;
import io.raccord.profile.Term;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table of sites.
 *
 * @param name its header; the same in every language, and permanent
 * @param kind what its cells hold
 * @param value what stands in a row's cell; null for nothing
 */
public record SiteColumn(String name, Kind kind, Function<SiteRow, @Nullable Object> value) {

    /** What cells hold. */
    public enum Kind {
        TEXT,
        INTEGER,
        DATE
    }

    /** Every column, in order. */
    public static final List<SiteColumn> ALL = List.of(
            text("customer.id", row -> row.advice().customer().id()),
            text("customer.name", row -> row.advice().customer().name()),
            new SiteColumn("asOf", Kind.DATE, row -> row.advice().asOf()),
            text("customer.outcome", row -> id(row.advice().outcome())),
            text("site.id", row -> row.site().id()),
            text("site.name", row -> row.site().name()),
            text("site.role", row -> id(row.site().role())),
            text("site.city", row -> row.site().city()),
            text("site.outcome", row -> id(row.site().outcome())),
            text("site.model", row -> id(row.site().recommendedModel())),
            text("site.layer", row -> id(row.site().layer())),
            text("site.bgpBy", row -> id(row.site().bgpBy())),
            text("site.candidateLocations", row -> SiteRow.joined(row.site().candidateLocations())),
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
            text("site.questions", row -> row.questions(true)),
            text("customer.questions", row -> row.questions(false)),
            text("site.violated", row -> row.checks(CheckStatus.VIOLATED, true)),
            text("customer.violated", row -> row.checks(CheckStatus.VIOLATED, false)),
            text("site.attention", row -> row.checks(CheckStatus.ATTENTION, true)),
            text("customer.attention", row -> row.checks(CheckStatus.ATTENTION, false)),
            text("rules", row -> row.advice().rules().digest()));

    private static SiteColumn text(String name, Function<SiteRow, @Nullable Object> value) {
        return new SiteColumn(name, Kind.TEXT, value);
    }

    private static SiteColumn number(String name, Function<SiteRow, @Nullable Object> value) {
        return new SiteColumn(name, Kind.INTEGER, value);
    }

    private static @Nullable String id(@Nullable Term term) {
        return term == null ? null : term.id();
    }

    private static @Nullable String ids(@Nullable List<? extends Term> terms) {
        return terms == null
                ? null
                : SiteRow.joined(terms.stream().map(Term::id).toList());
    }
}
