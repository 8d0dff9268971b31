package io.raccord.cli.catalog;

import io.raccord.catalog.ListedLocation;
import io.raccord.catalog.ListedOffer;
import io.raccord.cli.terminal.ListColumn;
import java.util.List;

/** What the catalog can list, and in which columns. */
enum CatalogList {
    LOCATIONS,
    PROVIDERS;

    /** The columns of a list of peering locations. */
    static final List<ListColumn<ListedLocation>> LOCATION_COLUMNS = List.of(
            new ListColumn<>("location", row -> row.location().name()),
            new ListColumn<>("kind", row -> row.location().metro() ? "Metro" : "single"),
            new ListColumn<>("city", row -> row.location().city()),
            new ListColumn<>("country", row -> row.location().country()),
            new ListColumn<>("geopoliticalRegion", row -> row.location().geopoliticalRegion()),
            new ListColumn<>("localAzureRegions", row -> row.location().localAzureRegions()),
            new ListColumn<>("direct", row -> row.location().direct()),
            new ListColumn<>("providers", ListedLocation::providers),
            new ListColumn<>("article", row -> row.location().row().article()),
            new ListColumn<>("date", row -> row.location().row().date()));

    /** The columns of a list of providers. */
    static final List<ListColumn<ListedOffer>> PROVIDER_COLUMNS = List.of(
            new ListColumn<>("provider", row -> row.offer().provider()),
            new ListColumn<>("location", row -> row.offer().location()),
            new ListColumn<>("status", row -> row.offer().status()),
            new ListColumn<>("exchange", ListedOffer::exchange),
            new ListColumn<>("article", row -> row.offer().row().article()),
            new ListColumn<>("date", row -> row.offer().row().date()));
}
